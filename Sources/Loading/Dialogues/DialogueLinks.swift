import Diagnostics
import Dialogues

/// What a dialogue names must exist: steps, slots, domains, actions, dialogues, exhibits, answers.
struct DialogueLinks<World: DialogueWorld> {
  let dialogue: Dialogue
  let library: DialogueLibrary
  let world: World
  let places: DialoguePlaces
  /// Names of the folder's files: a dialogue that could not be read is missing for its own reason.
  let files: [String]
  var faults = FaultList()

  /// Where a part stands; looked up only for a fault, as it takes a walk through the file.
  func place(_ path: String) -> Location? { places[dialogue.id, path] }

  mutating func check() {
    if dialogue.steps[dialogue.start] == nil {
      faults.add(
        DialogueFault.unknown(
          "step", dialogue.start, known: dialogue.steps.keys,
          at: place("start")))
    }
    for slot in dialogue.slots.values.sorted(by: { $0.id < $1.id }) { check(slot) }
    for id in dialogue.order {
      if let step = dialogue.steps[id] { check(step) }
    }
    checkContract()
    checkRules()
  }

  private mutating func check(_ slot: Slot) {
    let path = "slots/\(slot.id)"
    for ground in slot.after { known(slot: ground, at: path) }
    if case .ref(let domain) = slot.type.element, world.domains[domain] == nil {
      faults.add(
        DialogueFault.unknown("domain", domain, known: world.domains.keys, at: place(path)))
    }
  }

  mutating func known(slot: String, at path: String) {
    guard dialogue.slots[slot] == nil else { return }
    faults.add(DialogueFault.unknown("slot", slot, known: dialogue.slots.keys, at: place(path)))
  }

  private mutating func check(_ step: Step) {
    let path = "steps/\(step.id)"
    if !dialogue.phases.contains(step.phase) {
      faults.add(
        DialogueFault.unknown("phase", step.phase, known: dialogue.phases, at: place(path)))
    }
    if let show = step.show, world.exhibits[show] == nil {
      faults.add(
        DialogueFault.unknown("exhibit", show, known: world.exhibits.keys, at: place(path)))
    }
    for next in step.kind.successors where dialogue.steps[next] == nil {
      faults.add(
        DialogueFault.unknown("step", next, known: dialogue.steps.keys, at: place(path)))
    }
    for slot in step.kind.slots { known(slot: slot, at: path) }
    for slot in step.show.flatMap({ world.exhibits[$0] }) ?? [] {
      known(slot: slot, at: "\(path)/show")
    }
    checkKind(step, at: path)
    checkAnswers(of: step)
  }

  private mutating func checkKind(_ step: Step, at path: String) {
    switch step.kind {
    case .choose(let slot, _, _, let then):
      guard case .choice(let values)? = dialogue.slots[slot]?.type else { return }
      checkRoutes(Set(values), then, step, at: path)
    case .offer(_, let from, _, _, let then):
      checkDomain(from.domain, at: path)
      checkRoutes(["chosen", "beyond", "dear", "later"], then, step, at: path)
    case .review(let then): checkRoutes(["agree", "change"], then, step, at: path)
    case .ask(_, let from, _, _, _):
      if let from { checkDomain(from.domain, at: path) }
    case .perform(let action, let with, let sets, let then):
      guard let signature = world.actions[action] else {
        return faults.add(
          DialogueFault.unknown("action", action, known: world.actions.keys, at: place(path)))
      }
      for name in with.keys.sorted() where signature.takes[name] == nil {
        faults.add(
          DialogueFault.unknown("input", name, known: signature.takes.keys, at: place(path)))
      }
      for slot in sets where signature.gives[slot] == nil {
        faults.add(
          DialogueFault.unknown("result", slot, known: signature.gives.keys, at: place(path)))
      }
      checkRoutes(signature.outcomes, then, step, at: path)
    case .call(let called, _, _), .each(_, _, let called, _, _):
      if library[called] == nil, !files.contains(called) {
        faults.add(
          DialogueFault.unknown(
            "dialogue", called, known: library.dialogues.keys, at: place(path)))
      }
    case .say, .form, .decide, .set, .end: break
    }
  }

  private mutating func checkDomain(_ domain: String, at path: String) {
    guard world.domains[domain] == nil else { return }
    faults.add(DialogueFault.unknown("domain", domain, known: world.domains.keys, at: place(path)))
  }

  private mutating func checkRoutes(
    _ answers: Set<String>, _ then: [String: String], _ step: Step, at path: String
  ) {
    let missing = answers.subtracting(then.keys).sorted()
    let extra = Set(then.keys).subtracting(answers).sorted()
    guard !missing.isEmpty || !extra.isEmpty else { return }
    faults.add(
      DialogueFault.routes(missing: missing, extra: extra, step: step.id, at: place(path)))
  }
}

extension DialogueLinks {
  static func check(
    _ dialogue: Dialogue, in library: DialogueLibrary, world: World, _ places: DialoguePlaces,
    files: [String], _ faults: inout FaultList
  ) {
    var links = DialogueLinks(
      dialogue: dialogue, library: library, world: world, places: places, files: files)
    links.check()
    faults.add(links.faults)
  }
}
