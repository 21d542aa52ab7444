import Dialogues
import Quantities
package import ServiceCatalogue
package import Wording

/// The customer that an onboarding has brought: what will stand in his file, and what is open.
package struct CustomerRecord: Hashable, Sendable {
  package let customer: Customer
  /// Slots that were left open, in the order in which they were asked.
  package let open: [String]

  /// Nil while it is not known who represents the customer.
  package init?(_ facts: Facts, in setting: Setting, language: Language) {
    let newcomer = facts.newcomer
    guard !facts.participants.isEmpty, let name = newcomer["organisation"]?.text else { return nil }
    let parts = Parts(facts: facts, setting: setting, language: language)
    customer = Customer(
      id: setting.customer.id, name: name, short: Self.short(name), kind: parts.kind,
      billing: parts.billing, language: language,
      business: newcomer["business"]?.text.map { LocalizedText(language, $0) },
      people: parts.people, userGroups: parts.groups.groups, observations: parts.observations,
      aliases: [:], relationship: parts.relationship)
    open = newcomer.open
  }

  /// At most 16 columns, cut at a word where one ends.
  package static func short(_ name: String) -> String {
    guard name.count > 16 else { return name }
    let cut = name.prefix(17)
    let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? name.prefix(16)
    return String(whole)
  }
}

/// The parts of the record, each from what was said.
private struct Parts {
  let facts: Facts
  let setting: Setting
  let language: Language

  private var newcomer: Newcomer { facts.newcomer }
  /// A plain text of the file is read as one in the catalogue's first language.
  private var authoritative: Language { setting.catalogue.languages.first ?? .en }

  var kind: CustomerKind {
    newcomer["kind"] == .choice("commercial") ? .commercial : .internal
  }

  var billing: Customer.Billing {
    switch newcomer["kind"]?.key {
    case "charge-back": .chargeBack
    case "show-back": .showBack
    default: .invoice
    }
  }

  /// The ids of the file for those of the meeting, which may be in any alphabet.
  private var ids: [(person: Participant, id: String)] {
    var taken: Set<String> = []
    return facts.participants.map { person in
      let id = Slug.of(person.id, else: "person", besides: taken)
      taken.insert(id)
      return (person, id)
    }
  }

  var people: [Representative] {
    ids.map { person, id in
      let limit = person.decidesUpTo.flatMap {
        $0.currency == setting.catalogue.currency ? $0 : nil
      }
      return Representative(
        id: id, name: SpokenName.of(person.name.original, authoritative), role: person.role,
        title: nil, decidesUpTo: person.role == .user ? nil : limit,
        signs: person.id == newcomer.signer && person.role != .user)
    }
  }

  var groups: UserGroupReader {
    UserGroupReader(newcomer["user-groups"]?.text ?? "", types: setting.catalogue.userGroups)
  }

  var observations: [KnownObservation] {
    let ids = Dictionary(ids.map { ($0.person.id, $0.id) }) { first, _ in first }
    return (facts.observations.filter { !$0.isKnown } + newcomer.reports).compactMap { fact in
      ids[fact.statement.speaker].map { speaker in
        KnownObservation(
          speaker: speaker, date: setting.zone.local(at: fact.statement.at).0,
          words: LocalizedText(authoritative, fact.statement.words))
      }
    }
  }

  var relationship: Relationship {
    let date: LocalDate? = if case .date(let date)? = newcomer["next-meeting"] { date } else { nil }
    let manager = newcomer["service-manager"]?.text
    let isOne = newcomer["manager-roles"] == .choice("combined")
    let users = groups.rest.isEmpty ? nil : newcomer["user-groups"]?.text
    return Relationship(
      contact: newcomer["contact"]?.text, escalation: newcomer["escalation"]?.text,
      serviceManager: manager,
      relationshipManager: isOne ? manager : newcomer["relationship-manager"]?.text,
      cycle: newcomer["cycle"].flatMap { Relationship.Cycle(rawValue: $0.key) },
      nextMeeting: date, servicesToday: newcomer["services-today"]?.text, users: users)
  }
}
