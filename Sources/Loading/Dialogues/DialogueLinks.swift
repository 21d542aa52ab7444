import Diagnostics
import Dialogues

/// What a dialogue names must exist: steps, slots, domains, actions, dialogues, exhibits; every step
/// is reached, and from every step a way leads to an end.
struct DialogueLinks<World: DialogueWorld> {
  let dialogue: Dialogue
  let library: DialogueLibrary
  let world: World
  let places: DialoguePlaces
  var faults = FaultList()

  func at(_ step: String) -> Location? { places.step(dialogue.id, step) }

  mutating func check() {
    if dialogue.steps[dialogue.start] == nil {
      faults.add(
        DialogueFault.unknown(
          "step", dialogue.start, known: dialogue.steps.keys,
          at: places.top(dialogue.id, "start")))
    }
    for slot in dialogue.slots.values.sorted(by: { $0.id < $1.id }) { check(slot) }
    for id in dialogue.order {
      if let step = dialogue.steps[id] { check(step) }
    }
    checkWays()
  }

  private mutating func check(_ slot: Slot) {
    let place = places.slot(dialogue.id, slot.id)
    for ground in slot.after { known(slot: ground, at: place) }
    if case .ref(let domain) = slot.type.element, world.domains[domain] == nil {
      faults.add(
        DialogueFault.unknown("domain", domain, known: world.domains.keys, at: place))
    }
  }

  private mutating func known(slot: String, at place: Location?) {
    guard dialogue.slots[slot] == nil else { return }
    faults.add(DialogueFault.unknown("slot", slot, known: dialogue.slots.keys, at: place))
  }

  private mutating func check(_ step: Step) {
    let place = at(step.id)
    if !dialogue.phases.contains(step.phase) {
      faults.add(DialogueFault.unknown("phase", step.phase, known: dialogue.phases, at: place))
    }
    if let show = step.show, world.exhibits[show] == nil {
      faults.add(
        DialogueFault.unknown("exhibit", show, known: world.exhibits.keys, at: place))
    }
    for next in step.successors where dialogue.steps[next] == nil {
      faults.add(
        DialogueFault.unknown("step", next, known: dialogue.steps.keys, at: place))
    }
    for slot in step.kind.slots { known(slot: slot, at: place) }
    checkKind(step, at: place)
  }

  private mutating func checkKind(_ step: Step, at place: Location?) {
    switch step.kind {
    case .choose(let slot, _, _, let then):
      guard case .choice(let values)? = dialogue.slots[slot]?.type else { return }
      checkRoutes(Set(values), then, step, at: place)
    case .offer(_, let from, _, _, let then):
      checkDomain(from.domain, at: place)
      checkRoutes(["chosen", "beyond", "dear", "later"], then, step, at: place)
    case .review(let then): checkRoutes(["agree", "change"], then, step, at: place)
    case .ask(_, let from, _, _, _):
      if let from { checkDomain(from.domain, at: place) }
    case .perform(let action, let with, let sets, let then):
      guard let signature = world.actions[action] else {
        return faults.add(
          DialogueFault.unknown("action", action, known: world.actions.keys, at: place))
      }
      for name in with.keys.sorted() where signature.takes[name] == nil {
        faults.add(
          DialogueFault.unknown("input", name, known: signature.takes.keys, at: place))
      }
      for slot in sets where signature.gives[slot] == nil {
        faults.add(
          DialogueFault.unknown("result", slot, known: signature.gives.keys, at: place))
      }
      checkRoutes(signature.outcomes, then, step, at: place)
    case .call(let called, _, _), .each(_, _, let called, _, _):
      if library[called] == nil {
        faults.add(
          DialogueFault.unknown(
            "dialogue", called, known: library.dialogues.keys, at: place))
      }
    case .say, .form, .decide, .set, .end: break
    }
  }

  private mutating func checkDomain(_ domain: String, at place: Location?) {
    guard world.domains[domain] == nil else { return }
    faults.add(DialogueFault.unknown("domain", domain, known: world.domains.keys, at: place))
  }

  private mutating func checkRoutes(
    _ answers: Set<String>, _ then: [String: String], _ step: Step, at place: Location?
  ) {
    let missing = answers.subtracting(then.keys).sorted()
    let extra = Set(then.keys).subtracting(answers).sorted()
    guard !missing.isEmpty || !extra.isEmpty else { return }
    faults.add(
      DialogueFault.routes(missing: missing, extra: extra, step: step.id, at: place))
  }
}

extension DialogueLinks {
  static func check(
    _ dialogue: Dialogue, in library: DialogueLibrary, world: World, _ places: DialoguePlaces,
    _ faults: inout FaultList
  ) {
    var links = DialogueLinks(
      dialogue: dialogue, library: library, world: world, places: places)
    links.check()
    faults.add(links.faults)
  }

  private mutating func checkWays() {
    var reached: Set<String> = []
    var open = [dialogue.start]
    while let id = open.popLast() {
      guard let step = dialogue.steps[id], reached.insert(id).inserted else { continue }
      open.append(contentsOf: step.successors)
    }
    var ending = Set(dialogue.steps.values.filter { $0.kind == .end }.map(\.id))
    var grows = true
    while grows {
      let more = dialogue.steps.values.filter { step in
        !ending.contains(step.id) && step.successors.contains(where: ending.contains)
      }
      ending.formUnion(more.map(\.id))
      grows = !more.isEmpty
    }
    for id in dialogue.order {
      if !reached.contains(id) { faults.add(DialogueFault.unreachable(id, at: at(id))) }
      if !ending.contains(id) { faults.add(DialogueFault.noEnd(id, at: at(id))) }
    }
  }
}
