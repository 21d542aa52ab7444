import Dialogues
import Negotiation
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// A slot's value as it stands in a sentence: names instead of ids.
  func piece(_ value: Value, in slots: [String: Value]) -> Piece? {
    switch value {
    case .text(let text): .text(text)
    case .choice(let word): .text(word)
    case .ref(let id): named(id, in: slots)
    case .money(let money): .money(money)
    case .percent(let percent): .percent(percent)
    case .duration(let seconds): .seconds(seconds)
    case .count(let count): .count(count)
    case .number(let number): .number(number)
    case .date(let date): .date(date)
    case .item(let id, let text):
      .text(words(SessionPhrases.item, ["id": .text(id), "words": .text(quotedSentence(text))]))
    case .list(let items): .list(items.compactMap { piece($0, in: slots) }, .and)
    case .record(let fields):
      fields["id"].map { person($0.key) } ?? fields["name"]?.text.map(Piece.name)
    }
  }

  /// What an id is called: a service, an option of the service at hand, a person, an observation.
  private func named(_ id: String, in slots: [String: Value]) -> Piece {
    if let service = slots["service"].flatMap({ setting.catalogue.service($0.key) }),
      let tier = service.tier(id)
    {
      return .localized(tier.name)
    }
    if let service = setting.catalogue.service(id) { return .localized(service.name) }
    guard let observation = facts.observation(id) else {
      return person(id)
    }
    return .phrase(
      SessionPhrases.observed,
      [
        "id": .text(id), "name": person(observation.statement.speaker),
        "words": .text(quotedSentence(observation.statement.words)),
      ])
  }

  /// Somebody's words in quotation marks, as a whole sentence.
  func quotedSentence(_ words: String) -> String {
    let ends: Set<Character> = [".", "!", "?", "…"]
    return formats.quoted(words) + (words.last.map(ends.contains) == true ? "" : ".")
  }

  /// A text of the catalogue as a whole sentence.
  func sentence(_ text: LocalizedText?) -> String {
    guard let words = text?.in(language) else { return formats.nothing }
    return words.last.map { ".!?…".contains($0) } == true ? words : words + "."
  }

  /// A person's name as it is spoken.
  func person(_ id: String) -> Piece {
    let name =
      facts.participant(id)?.name ?? setting.customer.people.first { $0.id == id }?.name
    return .name(name?.in(language) ?? id)
  }

  func role(_ role: Representative.Role) -> String {
    switch role {
    case .customer: words(RolePhrases.customer)
    case .sponsor: words(RolePhrases.sponsor)
    case .user: words(RolePhrases.user)
    }
  }

  func serviceName(_ id: String) -> String {
    setting.catalogue.service(id)?.name.in(language) ?? id
  }

  func tierName(_ tier: String, of service: String) -> String {
    setting.catalogue.service(service)?.tier(tier)?.name.in(language) ?? tier
  }

  func contact(_ id: String?) -> Piece {
    .name(id.flatMap { setting.catalogue.contact($0)?.name.in(language) } ?? id ?? "")
  }

  func hours(_ id: String) -> String {
    setting.catalogue.hours(id).map { formats.hours($0.week) } ?? id
  }

  func clockHours(_ id: String) -> String {
    setting.catalogue.hours(id).map { formats.hoursInWords($0.week) } ?? id
  }

  func date(_ moment: Instant) -> LocalDate { setting.zone.local(at: moment).0 }
}
