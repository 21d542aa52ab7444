import Dialogues
import ServiceCatalogue
import Understanding
import Wording

/// The names of answers and of what they are about, in all languages.
struct NameIndex {
  private let names: AnswerNames
  private let language: Language
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
    (names, self.language) = (setting.answerNames, language)
    let pairs = answers.map { answer in
      let ids = Self.ids(answer, finder).flatMap { [$0, Self.inRussianLetters($0)] }
      return (Key(answer), setting.interpreter.nameWords(ids, language: language))
    }
    topicIds = Dictionary(pairs) { first, _ in first }
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
    return service.map { names.service($0, in: language).contains(words) } ?? false
  }

  private func slotNames(_ answer: EarlierAnswer) -> [[String]] {
    names.slot(answer.slot.id, of: answer.entry.dialogue, in: language)
  }

  private static func ids(_ answer: EarlierAnswer, _ finder: AnswerFinder) -> [String] {
    let facts = finder.facts
    var ids: [String] = []
    if case .item(let id, _)? = answer.topic { ids.append(id) }
    let service = answer.entry.bindings["service"]?.key
    ids += facts.decisions.filter { $0.service == service && answer.entry.phase == "options" }
      .map(\.id)
    ids += facts.requirements.filter { $0.statement.record == answer.entry.sequence }.map(\.id)
    guard !facts.promises.isEmpty, answer.slot.id.hasPrefix("check-") else { return ids }
    let records = finder.meeting.run.trail.filter { $0.place == answer.place }.map(\.sequence)
    return ids + facts.promises.filter { records.contains($0.statement.record) }.map(\.id)
  }

  /// O1 with a Russian О looks the same.
  private static func inRussianLetters(_ id: String) -> String {
    let letters: [Character: Character] = ["O": "О", "B": "В", "P": "Р"]
    return String(id.map { letters[$0] ?? $0 })
  }
}
