import Dialogues
import Documents
import Loading
import Offers
import Quantities
import ServiceCatalogue
import Testing
import Wording

@testable import Negotiation

/// A draft from facts that were made up for the tests, on the reference catalogue.
enum SampleDraft: String, CaseIterable {
  /// A hospital of the group: no credits, a provisional target, a choice to be confirmed.
  case hospital
  /// A company: credits, value added tax, everything decided.
  case company

  static let everyId: Set<String> = [
    "O1", "O2", "O3", "B1", "B2", "R1", "R2", "D1", "D2", "P1", "P2", "F1",
  ]

  func document(_ language: Language, released: Set<String> = ["O1", "B1", "R1"]) throws -> Document
  {
    AgreementDraft(text: try Self.text()).document(
      try basis(), language: language, released: released)
  }

  func basis(_ facts: Facts? = nil) throws -> DraftBasis {
    let world = try Self.world.get()
    return DraftBasis(
      facts: try facts ?? self.facts(), catalogue: world.catalogue,
      customer: self == .hospital ? world.hospital : world.company, zone: world.zone,
      today: try #require(LocalDate("2026-11-21")),
      term: OfferTerm(start: try #require(LocalDate("2027-02-01")), months: 36))
  }

  static func text() throws -> DocumentText { try world.get().text }

  private struct World {
    let catalogue: Catalogue
    let hospital: Customer
    let company: Customer
    let zone: Zone
    let text: DocumentText
  }

  /// Read once for all tests.
  private static let world = Result { () throws -> World in
    let folder = root + "catalogue-data"
    let catalogue = try #require(CatalogueLoader.load(folder).catalogue)
    let hospital = CustomerLoader.load(folder, "st-anna", catalogue: catalogue)
    let company = CustomerLoader.load(folder, "praxis-nord", catalogue: catalogue)
    let words = DocumentTextLoader.load(root + "documents/text")
    return World(
      catalogue: catalogue, hospital: try #require(hospital.customer),
      company: try #require(company.customer),
      zone: try TimeZoneDirectory.system.zone(catalogue.zone),
      text: try #require(words.text, "\(words.drawnFaults)"))
  }

  /// The folder of the package.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/"
  }()

  func facts() throws -> Facts {
    switch self {
    case .hospital: try hospital()
    case .company: try company()
    }
  }

  private func hospital() throws -> Facts {
    var facts = Facts()
    facts.participants = [
      try person("weber", .customer, 5000), try person("lang", .sponsor, 8000),
      Participant(
        id: "tom", name: LocalizedText(en: "Tom"), role: .user, decidesUpTo: nil, signs: false),
    ]
    facts.outcomes = [
      OutcomeFact(
        id: "O1", statement: said("Patienten sind in 5 Minuten aufgenommen", "weber", 4),
        owner: "weber", type: "fast-admission", importance: .vital),
      OutcomeFact(
        id: "O2", statement: said("Kein Patient wartet <b>ohne</b> Auskunft | nie*", "lang", 6),
        owner: "lang", type: nil, importance: .useful,
        measure: said("2 Beschwerden je Monat", "lang", 7), observation: "B1"),
      OutcomeFact(
        id: "O3", statement: said("Bilder sofort zur Hand", "weber", 8), owner: "weber",
        type: "images-at-hand", importance: .important),
    ]
    facts.observations = [
      ObservationFact(
        id: "B1", statement: said("Montags\u{1B}[2J ist es 8 Uhr\u{202E} langsam", "tom", 5),
        isKnown: false)
    ]
    facts.requirements = [
      Requirement(
        id: "R1", kind: .beyond, statement: said("99,99 % rund um die Uhr", "weber", 12),
        service: "patient-management", hours: said("auch an Feiertagen", "weber", 12), promise: "P1"
      ),
      Requirement(
        id: "R2", kind: .term, statement: said("Kündigung nach 1 Jahr", "lang", 22), service: nil),
    ]
    facts.services = [
      ServiceFact(
        service: "patient-management", taken: said("1", "weber", 10), isSupported: false,
        decision: try decision("D1", "patient-management", "gold", .preferred(by: "lang")),
        measures: Said(true, said("passt", "weber", 15)),
        duties: Said(false, said("nein", "weber", 16))),
      ServiceFact(
        service: "imaging-archive", taken: said("2", "weber", 10), isSupported: true,
        decision: try decision("D2", "imaging-archive", "silver", .decided)),
      ServiceFact(service: "telephony", taken: said("3", "weber", 10), isDeferred: true),
    ]
    let due = LocalDate("2026-12-11")
    facts.promises = [
      PromiseFact(
        id: "P1", owner: try #require(try basis(Facts()).catalogue.contact("keller")).name,
        due: due,
        statement: said("Mr Keller, 11.12.", "weber", 13), requirement: "R1"),
      PromiseFact(
        id: "P2", owner: try name("weber"), due: nil,
        statement: said("Ich frage die Pflege", "weber", 18),
        requirement: nil),
    ]
    facts.cost = .hour(Money(minor: 180_000, currency: .euro), said("1800 Euro", "lang", 9))
    return facts
  }

  private func company() throws -> Facts {
    var facts = Facts()
    let people = try basis(Facts()).customer.people
    let speaker = try #require(people.first { $0.role == .customer })
    facts.participants = [
      Participant(
        id: speaker.id, name: speaker.name, role: .customer, decidesUpTo: speaker.decidesUpTo,
        signs: true)
    ]
    facts.outcomes = [
      OutcomeFact(
        id: "O1", statement: said("Prescriptions ready before 9", speaker.id, 4), owner: speaker.id,
        type: "prescriptions-ready", importance: .vital)
    ]
    facts.services = [
      ServiceFact(
        service: "e-prescription", taken: said("1", speaker.id, 5), isSupported: true,
        decision: try decision("D1", "e-prescription", "gold", .decided, by: speaker.id))
    ]
    facts.start = Said(
      try #require(LocalDate("2027-02-01")), said("1 February", speaker.id, 9))
    facts.terms = Said(true, said("agreed", speaker.id, 11))
    return facts
  }

  private func name(_ id: String) throws -> LocalizedText {
    try #require(try basis(Facts()).customer.people.first { $0.id == id }).name
  }

  private func person(
    _ id: String, _ role: Representative.Role, _ limit: Int64
  ) throws -> Participant {
    Participant(
      id: id, name: try name(id), role: role,
      decidesUpTo: Money(minor: limit * 100, currency: .euro), signs: true)
  }

  private func decision(
    _ id: String, _ service: String, _ tier: String, _ status: Decision.Status,
    by speaker: String = "weber"
  ) throws -> Decision {
    let chosen = try #require(try basis(Facts()).catalogue.service(service)?.tier(tier))
    return Decision(
      id: id, service: service, tier: tier, monthly: chosen.price.monthly,
      choice: said("Nummer 3", speaker, 14), status: status, confirmation: nil)
  }

  private func said(_ words: String, _ speaker: String, _ record: Int) -> Statement {
    Statement(
      words: words, speaker: speaker, language: .de,
      at: Instant(seconds: 1_795_255_200 + Int64(record) * 60), record: record)
  }
}
