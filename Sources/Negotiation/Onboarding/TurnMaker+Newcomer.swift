import Dialogues
import ServiceCatalogue

extension TurnMaker {
  /// Reads back what is new in a customer's record, or was left open.
  mutating func readBackNewcomer() {
    let (old, new) = (before.newcomer, facts.newcomer)
    for slot in new.order where slot != "record" && old[slot] != new[slot] {
      say(.recorded(slot, new[slot]))
    }
    for slot in new.open where !old.open.contains(slot) { say(.recorded(slot, nil)) }
    for report in new.reports where report.statement.record > sequenceBefore {
      say(.observation(report))
    }
    if new.isKept, !old.isKept, errand == nil { errand = .keepCustomer(goesOn: new.goesOn) }
  }

  /// Who answers from now on: the first who is named; where a dialogue asks who signs, the first who may.
  func spokesperson(_ people: [Value]) -> Value? {
    guard asksWhoSigns(question?.dialogue) else { return people.first }
    return people.first { role($0) != Representative.Role.user.rawValue } ?? people.first
  }

  private func asksWhoSigns(_ dialogue: String?) -> Bool {
    dialogue.flatMap { setting.library[$0]?.slots["signer"] } != nil
  }

  private func role(_ person: Value) -> String? {
    if case .record(let fields) = person { fields["role"]?.key } else { nil }
  }

  /// Where a dialogue asks who signs, somebody has to be named who may.
  mutating func areEnough(_ people: [Value], at question: Question) -> Bool {
    guard asksWhoSigns(question.dialogue),
      people.allSatisfy({ role($0) == Representative.Role.user.rawValue })
    else { return true }
    misstep(.nobodySigns)
    return false
  }

  /// A record is shown once more when something in it has changed.
  func changesWithAnswers(_ step: Step) -> Bool {
    guard step.show == Exhibit.record.rawValue else { return false }
    let language = meeting.language
    return CustomerRecord(before, in: setting, language: language)
      != CustomerRecord(facts, in: setting, language: language)
  }
}

extension Doer {
  /// Whoever decides or pays signs; who of several does is asked (A1).
  func findSigner() -> Result {
    let signers = facts.participants.filter { $0.role != .user }
    guard let only = signers.first, signers.count == 1 else { return Result(outcome: "several") }
    return Result(outcome: "one", values: ["signer": .ref(only.id)])
  }
}
