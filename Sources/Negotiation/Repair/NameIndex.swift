import Dialogues
import ServiceCatalogue
import Understanding

/// The names of answers and of what they are about, in all languages.
struct NameIndex {
  /// The names of each slot and of each service that answers are about, read once.
  private let slots: [String: [[String]]]
  private let services: [String: [[String]]]
  /// The ids of what each answer is about, read once for all names that are tried.
  private let topicIds: [Key: [[String]]]

  /// One answer among all: a step may have several slots.
  private struct Key: Hashable {
    let place: Place
    let slot: String

    init(_ answer: EarlierAnswer) {
      place = answer.entry.place
      slot = answer.slot.id
    }
  }

  init(finder: AnswerFinder, of answers: [EarlierAnswer]) {
    let (setting, language) = (finder.setting, finder.meeting.language)
    var slots: [String: [[String]]] = [:]
    var services: [String: [[String]]] = [:]
    for answer in answers {
      let key = Self.key(answer)
      if slots[key] == nil {
        slots[key] = setting.interpreter.nameWords(
          setting.words.names(answer.entry.dialogue, "slot.\(answer.slot.id)"), language: language)
      }
      guard let id = answer.entry.bindings["service"]?.key, services[id] == nil else { continue }
      services[id] = setting.interpreter.nameWords(
        setting.catalogue.service(id)?.allNames ?? [], language: language)
    }
    (self.slots, self.services) = (slots, services)
    let pairs = answers.map { answer in
      let ids = Self.ids(answer, finder).flatMap { [$0, Self.inRussianLetters($0)] }
      return (Key(answer), setting.interpreter.nameWords(ids, language: language))
    }
    topicIds = Dictionary(pairs) { first, _ in first }
  }

  private static func key(_ answer: EarlierAnswer) -> String {
    "\(answer.entry.dialogue)/\(answer.slot.id)"
  }

  func bears(_ answer: EarlierAnswer, slot words: [String]) -> Bool {
    slotNames(answer).contains(words)
  }

  /// "importance O2", "O2 importance".
  func bears(_ answer: EarlierAnswer, slotAndTopic words: [String]) -> Bool {
    slotNames(answer).contains { slot in
      guard words.count > slot.count else { return false }
      return words.starts(with: slot) && isAbout(answer, Array(words.dropFirst(slot.count)))
        || words.suffix(slot.count).elementsEqual(slot)
          && isAbout(answer, Array(words.dropLast(slot.count)))
    }
  }

  func isAbout(_ answer: EarlierAnswer, _ words: [String]) -> Bool {
    if topicIds[Key(answer)]?.contains(words) == true { return true }
    let service = answer.entry.bindings["service"]?.key
    return service.flatMap { services[$0] }?.contains(words) == true
  }

  private func slotNames(_ answer: EarlierAnswer) -> [[String]] { slots[Self.key(answer)] ?? [] }

  private static func ids(_ answer: EarlierAnswer, _ finder: AnswerFinder) -> [String] {
    let facts = finder.facts
    var ids: [String] = []
    if case .item(let id, _)? = answer.topic { ids.append(id) }
    let service = answer.entry.bindings["service"]?.key
    ids += facts.decisions.filter { $0.service == service && answer.entry.phase == "options" }
      .map(\.id)
    ids += facts.requirements.filter { $0.statement.record == answer.entry.sequence }.map(\.id)
    let records = finder.meeting.run.trail.filter { $0.place == answer.place }.map(\.sequence)
    ids += facts.promises.filter {
      records.contains($0.statement.record) && answer.slot.id.hasPrefix("check-")
    }.map(\.id)
    return ids
  }

  /// O1 with a Russian О looks the same.
  private static func inRussianLetters(_ id: String) -> String {
    let letters: [Character: Character] = ["O": "О", "B": "В", "P": "Р"]
    return String(id.map { letters[$0] ?? $0 })
  }
}
