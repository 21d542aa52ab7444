import Dialogues
import Quantities
import ServiceCatalogue
import Understanding
import Wording

/// Changing an earlier answer by naming it.
extension TurnMaker {
  var finder: AnswerFinder { AnswerFinder(meeting: meeting, facts: facts, setting: setting) }

  /// `/change importance of O2 to useful`; without a new answer the question is open again, without a
  /// name all that can be changed is listed.
  mutating func change(_ named: String?, whole: String) {
    guard let named else {
      return say(.answers(finder.answers.filter { !$0.isOpen }.map(standing)))
    }
    guard !renames(named, whole: whole, isStated: false) else { return }
    misstep(.unknownAnswer(words: named))
  }

  /// A line that says by itself what is put right: "no, O1 is vital", "the start date is 1 April".
  ///
  /// Looked at only where a name or the id of a fact stands at its beginning.
  mutating func states(_ line: String) -> Bool {
    let head = Folding.words(String(line.prefix(120))).prefix(8)
    let isNaming = head.contains { setting.words.nameWords.contains($0) || $0.isFactId }
    return isNaming && renames(line, whole: line, isStated: true)
  }

  /// Finds what a line names and changes it or opens it again; false when it names nothing here.
  mutating func renames(_ words: String, whole: String, isStated: Bool) -> Bool {
    // Most lines name nothing: only where one may, all that was answered is looked at.
    let namings = namings(in: words, isStated: isStated)
    guard !namings.isEmpty else { return false }
    let finder = finder
    let all = finder.answers
    let names = NameIndex(finder: finder, of: all)
    let present = presentNames
    var unfit: (EarlierAnswer, String)?
    for naming in namings {
      if isAsked(naming.name, isStated: isStated, besides: all, by: present) {
        return answersPresent(naming, whole: whole, isStated: isStated)
      }
      if let note = note(naming.name) {
        return renames(note, naming, whole: whole, isStated: isStated)
      }
      guard let found = finder.named(naming.name, among: all, by: names) else { continue }
      guard let value = naming.value else {
        open(found)
        return true
      }
      let answers = isClear(found)
      guard !answers.isEmpty else {
        misstep(.whichAnswer(found.answers.map(standing)))
        return true
      }
      if gives(value, to: answers, naming.link, whole: whole, isStated: isStated) { return true }
      unfit = unfit ?? answers.first.map { ($0, value) }
    }
    guard let unfit, !isStated else { return false }
    misstep(.unfitAnswer(standing(unfit.0), words: unfit.1))
    return true
  }

  private func namings(in words: String, isStated: Bool) -> [Naming] {
    let all = setting.interpreter.namings(in: words, language: meeting.language)
    guard isStated else { return all }
    return all.filter { $0.value != nil && ($0.link != .none || $0.name.isFactId) }
  }

  /// The answers of one topic, where a slot's name alone fits several; none when it stays open which.
  private func isClear(_ found: AnswerFinder.Found) -> [EarlierAnswer] {
    guard case .slot(let answers) = found, Set(answers.map(\.topic)).count > 1 else {
      return found.answers
    }
    let here = meeting.run.frame?.bindings.values
    return answers.filter { answer in answer.topic.map { here?.contains($0) == true } ?? false }
  }

  private mutating func open(_ found: AnswerFinder.Found) {
    let answers = isClear(found)
    let offered = answers.first { $0.question.kind == .offer }
    guard let answer = offered ?? answers.first else {
      return misstep(.whichAnswer(found.answers.map(standing)))
    }
    open(answer)
  }

  mutating func open(_ answer: EarlierAnswer) {
    if answer.isOpen { return takeUp([answer.entry.sequence]) }
    let isOnlyPart =
      answer.question.kind == .form && !answer.isOptional
      && answer.question.asked.count > 1 && answer.entry.answer?.slot != nil
    open(answer.place, slot: isOnlyPart ? answer.slot.id : nil)
  }

  /// What stands in the place of an answer, for telling it.
  func standing(_ answer: EarlierAnswer) -> StandingAnswer {
    let given = meeting.run.trail.last { entry in
      entry.place == answer.place && (entry.answer?.slot ?? answer.slot.id) == answer.slot.id
    }
    return StandingAnswer(name: answer.name, answer: given?.answer)
  }
}

extension String {
  /// O1, B2, F1: also with a Russian letter that looks the same.
  fileprivate var isFactId: Bool {
    guard let first = lowercased().first, "obrdpfовр".contains(first), count > 1 else {
      return false
    }
    return dropFirst().allSatisfy(\.isASCIIDigit)
  }
}

extension [String] {
  /// The same as folded words, which part letters and digits.
  fileprivate var isFactId: Bool { joined().isFactId }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
