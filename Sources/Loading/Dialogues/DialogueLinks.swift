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
    known(step: dialogue.start, at: "start")
    for slot in dialogue.slots.values.sorted(by: { $0.id < $1.id }) { check(slot) }
    for id in dialogue.order {
      if let step = dialogue.steps[id] { check(step) }
    }
    checkContract()
    checkRules()
  }

  private mutating func check(_ slot: Slot) {
    let path = "slots/\(slot.id)"
    for ground in slot.after { known(slot: ground, at: path, below: ["after"]) }
    if case .ref(let domain) = slot.type.element {
      known("domain", domain, world.domains.keys, at: path, below: ["of", "items"])
    }
  }

  mutating func known(slot: String, at path: String, below keys: [String] = []) {
    known("slot", slot, dialogue.slots.keys, at: path, below: keys)
  }

  mutating func known(step: String, at path: String, below keys: [String] = []) {
    known("step", step, dialogue.steps.keys, at: path, below: keys)
  }

  /// - Parameter keys: of the part, where the name may stand; none where the path tells it all.
  mutating func known(
    _ what: String, _ name: String, _ names: some Collection<String>, at path: String,
    below keys: [String] = []
  ) {
    guard !names.contains(name) else { return }
    let place = places.place(of: name, in: dialogue.id, path, below: keys)
    faults.add(DialogueFault.unknown(what, name, known: names, at: place))
  }

  private mutating func check(_ step: Step) {
    let path = "steps/\(step.id)"
    known("phase", step.phase, dialogue.phases, at: path, below: ["phase"])
    if let show = step.show {
      known("exhibit", show, world.exhibits.keys, at: path, below: ["show"])
    }
    for next in step.successors {
      known(step: next, at: path, below: StepKeys.steps)
    }
    for slot in step.kind.slots { known(slot: slot, at: path, below: StepKeys.slots) }
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
      known("domain", from.domain, world.domains.keys, at: path, below: ["from"])
      checkRoutes(["chosen", "beyond", "dear", "later"], then, step, at: path)
    case .review(let then): checkRoutes(["agree", "change"], then, step, at: path)
    case .ask(_, let from, _, _, _):
      if let from { known("domain", from.domain, world.domains.keys, at: path, below: ["from"]) }
    case .perform(let action, let with, let sets, let then):
      guard let signature = world.actions[action] else {
        return known("action", action, world.actions.keys, at: path, below: ["do"])
      }
      for name in with.keys.sorted() {
        known("input", name, signature.takes.keys, at: path, below: ["with"])
      }
      for slot in sets { known("result", slot, signature.gives.keys, at: path, below: ["sets"]) }
      checkRoutes(signature.outcomes, then, step, at: path)
    case .call(let called, _, _), .each(_, _, let called, _, _):
      guard !files.contains(called) else { return }
      known("dialogue", called, library.dialogues.keys, at: path, below: ["call", "each"])
    case .say, .form, .decide, .set, .end: break
    }
  }

  private mutating func checkRoutes(
    _ answers: Set<String>, _ then: [String: String], _ step: Step, at path: String
  ) {
    let missing = answers.subtracting(then.keys).sorted()
    let extra = Set(then.keys).subtracting(answers).sorted()
    guard !missing.isEmpty || !extra.isEmpty else { return }
    let key = if case .review = step.kind { "review" } else { "then" }
    let surplus = extra.first.flatMap { places.place(of: $0, in: dialogue.id, path, below: [key]) }
    faults.add(
      DialogueFault.routes(
        missing: missing, extra: extra, step: step.id, at: surplus ?? place("\(path)/\(key)")))
  }
}

/// The keys of a step under which names stand.
private enum StepKeys {
  static let steps = ["then", "else", "decide", "review"]
  static let slots = [
    "ask", "form", "choose", "also", "offer", "from", "wish", "decide", "unless", "set", "with",
    "sets", "each",
  ]
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
