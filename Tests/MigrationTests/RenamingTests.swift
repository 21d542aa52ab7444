import Dialogues
import EntenteTestSupport
import Negotiation
import Testing

/// Whatever is renamed with a `migrate` line, a saved meeting goes on as if nothing had happened.
struct RenamingTests {
  /// A library in which a part of the steps of one dialogue has other names.
  private func renamed(
    _ library: DialogueLibrary, _ id: String, seed: UInt64
  ) throws -> DialogueLibrary {
    let dialogue = try #require(library[id])
    var random = SplitMix(seed: seed)
    let chosen = dialogue.order.filter { _ in random.next(below: 2) == 0 }
    let names = Dictionary(uniqueKeysWithValues: chosen.map { ($0, "new-\($0)") })
    let steps = dialogue.order.compactMap { dialogue.steps[$0] }.map { step in
      Step(
        id: names[step.id] ?? step.id, phase: step.phase, show: step.show,
        kind: step.kind.leading { names[$0] ?? $0 })
    }
    let other = Dialogue(
      id: dialogue.id, version: 2, phases: dialogue.phases, needs: dialogue.needs,
      gives: dialogue.gives, slots: Array(dialogue.slots.values),
      start: names[dialogue.start] ?? dialogue.start, steps: steps,
      migrations: [Migration(version: 2, steps: names, slots: [:], values: [:])])
    return DialogueLibrary(library.dialogues.values.map { $0.id == id ? other : $0 })
  }

  @Test(
    arguments: ["service-options", "service-measures", "service-support", "outcome-detail"],
    UInt64(1)...12)
  func `renamed steps keep every answer and every fact`(id: String, seed: UInt64) throws {
    let setting = try #require(ReferenceWorld.shared?.setting())
    let library = try renamed(setting.library, id, seed: seed)
    for name in SavedMeeting.names {
      let records = try SavedMeeting(name).records
      let old = try #require(Meeting(records, in: setting))
      let new = try #require(Meeting(records, in: setting.under(library)))
      #expect(new.facts == old.facts, "\(name), seed \(seed)")
      #expect(new.run.trail.map(\.sequence) == old.run.trail.map(\.sequence))
      let fates = Survival(of: old, as: new).answers.map(\.fate)
      #expect(!fates.contains(.askedAgain) && !fates.contains(.waiting), "seed \(seed)")
    }
  }

  @Test func `a chain of names leads to the last`() {
    let chain = Dialogue(
      id: "d", version: 3, phases: [], needs: [], gives: [],
      slots: [Slot(id: "size", type: .choice(["small"]))], start: "third", steps: [],
      migrations: [
        Migration(version: 3, steps: ["second": "third"], slots: [:], values: [:]),
        Migration(
          version: 2, steps: ["first": "second"], slots: ["extent": "size"],
          values: ["size": ["tiny": "small"]]),
      ])
    #expect(chain.presentStep("first") == "third")
    #expect(chain.presentSlot("extent") == "size")
    #expect(
      chain.presentValue(.list([.choice("tiny")]), of: "size") == .list([.choice("small")]))
  }
}

extension StepKind {
  /// The same step with other names for the steps that follow it.
  fileprivate func leading(_ name: (String) -> String) -> StepKind {
    switch self {
    case .say(let then): .say(then: name(then))
    case .ask(let slot, let from, let once, let isSkippable, let then):
      .ask(slot: slot, from: from, once: once, isSkippable: isSkippable, then: name(then))
    case .form(let slots, let also, let then): .form(slots: slots, also: also, then: name(then))
    case .choose(let slot, let also, let unless, let then):
      .choose(slot: slot, also: also, unless: unless, then: then.mapValues(name))
    case .offer(let slot, let from, let atLeast, let wish, let then):
      .offer(slot: slot, from: from, atLeast: atLeast, wish: wish, then: then.mapValues(name))
    case .decide(let cases, let otherwise):
      .decide(
        cases: cases.map { DecideCase(condition: $0.condition, then: name($0.then)) },
        otherwise: name(otherwise))
    case .set(let values, let then): .set(values, then: name(then))
    case .perform(let action, let with, let sets, let then):
      .perform(action: action, with: with, sets: sets, then: then.mapValues(name))
    case .call(let dialogue, let with, let then):
      .call(dialogue: dialogue, with: with, then: name(then))
    case .each(let list, let item, let dialogue, let with, let then):
      .each(list: list, item: item, dialogue: dialogue, with: with, then: name(then))
    case .review(let then): .review(then: then.mapValues(name))
    case .end: .end
    }
  }
}
