import Diagnostics
import Loading
import ServiceCatalogue
import Testing
import Understanding
import Wording

/// Which outcomes and services words are about, on the reference catalogue.
@Suite struct CandidateTests {
  private static let catalogue = CatalogueLoader.load(World.root + "/catalogue-data").catalogue

  private static func index(_ aliases: [String: String] = [:]) throws -> CandidateIndex {
    let catalogue = try #require(Self.catalogue)
    return CandidateIndex(catalogue, aliases: aliases, lexicons: World.loaded.lexicons)
  }

  private static let texts: [(String, Language, String)] = [
    ("Reception admits a patient within 5 minutes, day and night", .en, "fast-admission"),
    ("a patient record opens within 2 seconds", .en, "quick-records"),
    ("prescriptions reach the pharmacy at once", .en, "prescriptions-ready"),
    ("salaries are right every month", .en, "correct-pay"),
    ("X-rays are on the screen when the surgeon needs them", .en, "images-at-hand"),
    ("no document is lost when a disk breaks", .en, "no-lost-work"),
    ("every call is answered", .en, "reachable-by-phone"),
    ("Die Aufnahme nimmt Patienten binnen 5 Minuten auf", .de, "fast-admission"),
    ("eine Patientenakte öffnet sich in 2 Sekunden", .de, "quick-records"),
    ("das Gehalt stimmt jeden Monat", .de, "correct-pay"),
    ("Röntgenbilder sind sofort da", .de, "images-at-hand"),
    ("Laborwerte kommen in 30 Minuten", .de, "quick-lab-results"),
    ("L'accueil admet un patient en 5 minutes", .fr, "fast-admission"),
    ("le dossier du patient s'ouvre en 2 secondes", .fr, "quick-records"),
    ("les salaires sont justes", .fr, "correct-pay"),
    ("les analyses de laboratoire arrivent en 30 minutes", .fr, "quick-lab-results"),
    ("L'accettazione registra un paziente in 5 minuti", .it, "fast-admission"),
    ("la cartella del paziente si apre in 2 secondi", .it, "quick-records"),
    ("gli stipendi sono giusti ogni mese", .it, "correct-pay"),
    ("le analisi di laboratorio arrivano in 30 minuti", .it, "quick-lab-results"),
    ("Регистратура принимает пациента за 5 минут", .ru, "fast-admission"),
    ("карта пациента открывается за 2 секунды", .ru, "quick-records"),
    ("зарплата начисляется верно", .ru, "correct-pay"),
    ("анализы из лаборатории приходят за 30 минут", .ru, "quick-lab-results"),
  ]

  @Test func `outcomes are found in five languages`() throws {
    let index = try Self.index()
    var missed: [String] = []
    for (text, language, id) in Self.texts {
      let found = index.outcomes(for: text, in: language)
      if found.first?.id != id { missed.append("\(text): \(found.map(\.id))") }
      #expect(found.allSatisfy { !$0.because.isEmpty && (1...1000).contains($0.score) })
    }
    #expect(missed.count <= 1, "\(missed)")
  }

  @Test(arguments: [
    "the weather is fine", "we like coffee", "Das Wetter ist schön", "il fait beau", "fa bel tempo",
    "погода хорошая", "", "?!", "relatives see on the screen when a visit is possible",
  ])
  func `what is about nothing here finds nothing`(text: String) throws {
    let index = try Self.index()
    for language in Language.allCases {
      #expect(
        index.outcomes(for: text, in: language).isEmpty,
        "\(text): \(index.outcomes(for: text, in: language))")
    }
  }

  @Test func `every outcome and service is found by its own names`() throws {
    let catalogue = try #require(Self.catalogue)
    let index = try Self.index()
    for outcome in catalogue.outcomes {
      for language in outcome.statement.languages {
        let found = index.outcomes(for: outcome.statement.in(language), in: language)
        #expect(found.first?.id == outcome.id, "\(outcome.id) \(language) \(found.map(\.id))")
      }
    }
    for service in catalogue.services where service.status == .live {
      for language in service.name.languages {
        let found = index.services(for: service.name.in(language), in: language)
        #expect(
          found.prefix(3).contains { $0.id == service.id },
          "\(service.id) \(language) \(found.map(\.id))")
      }
    }
  }

  @Test func `slips and endings do not hide a word`() throws {
    let index = try Self.index()
    for text in ["prescriptoin", "perscriptions", "PRESCRIPTION"] {
      #expect(index.outcomes(for: text, in: .en).first?.id == "prescriptions-ready", "\(text)")
    }
  }

  @Test func `a customer's own words come first`() throws {
    let index = try Self.index(["the blue screen": "workplace", "orbis": "quick-records"])
    #expect(index.services(for: "the blue screen must work", in: .en).first?.id == "workplace")
    #expect(index.outcomes(for: "orbis is slow", in: .en).first?.id == "quick-records")
    #expect(index.outcomes(for: "orbis is slow", in: .en).first?.because.first == "orbis")
  }

  @Test func `services serve outcomes`() throws {
    let index = try Self.index()
    let found = index.services(forOutcomes: ["fast-admission", "quick-records"])
    #expect(found.first?.id == "patient-management")
    #expect(found.first?.because == ["fast-admission", "quick-records"])
    #expect(index.services(forOutcomes: []).isEmpty)
  }
}
