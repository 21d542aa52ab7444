/// Whatever is handed from one place to another fits there: a date is no text, a service no option.
package enum TypeProperty: DialogueProperty {
  package static let id = "dialogue-type"

  package static func findings(in premises: Premises) -> [DialogueFinding] {
    premises.steps.flatMap { step in
      exchanges(of: step, premises).compactMap { exchange in
        guard let from = exchange.from, let to = exchange.to, !to.takes(from) else { return nil }
        return DialogueFinding(
          id: id, dialogue: premises.dialogue.id, path: "steps/\(step.id)/\(exchange.path)",
          message:
            "\(exchange.giver) is \(from.described), but \(exchange.taker) is \(to.described)",
          remedy: "Name something of the same type, or change the type under slots.")
      } + wrongSlots(of: step, premises)
    }
  }

  /// Something handed over; a type is nil where the name is unknown, which is a fault of its own.
  private struct Exchange {
    let path: String
    let giver: String
    let from: SlotType?
    let taker: String
    let to: SlotType?
  }

  private static func exchanges(of step: Step, _ premises: Premises) -> [Exchange] {
    let slots = premises.dialogue.slots
    switch step.kind {
    case .perform(let action, let with, let sets, _):
      let signature = premises.world.actions[action]
      return handed(with, "with", slots, signature?.takes ?? [:], to: action)
        + sets.enumerated().map { number, slot in
          Exchange(
            path: "sets/\(number)", giver: "what \(action) gives as \(slot)",
            from: signature?.gives[slot], taker: "the slot \(slot)", to: slots[slot]?.type)
        }
    case .call(let called, let with, _):
      let needs = premises.library[called]?.slots.mapValues(\.type) ?? [:]
      return handed(with, "with", slots, needs, to: called)
        + returned(step, called, premises, at: "call")
    case .each(let list, let item, let called, let with, _):
      let needs = premises.library[called]?.slots.mapValues(\.type) ?? [:]
      let each = Exchange(
        path: "each/as", giver: "each item of \(list)", from: slots[list]?.type.item,
        taker: "\(item) of \(called)", to: needs[item])
      return [each] + handed(with, "each/with", slots, needs, to: called)
        + returned(step, called, premises, at: "each/call")
    case .ask(_, let from?, _, _, _), .offer(_, let from, _, _, _):
      return narrowed(from, premises)
    case .set(let values, _):
      return values.sorted { $0.key < $1.key }.compactMap { put($0, $1, slots) }
    case .say, .ask, .form, .choose, .decide, .review, .end: return []
    }
  }

  private static func handed(
    _ with: [String: String], _ path: String, _ slots: [String: Slot],
    _ takes: [String: SlotType], to taker: String
  ) -> [Exchange] {
    with.sorted { $0.key < $1.key }.map { name, slot in
      Exchange(
        path: "\(path)/\(name)", giver: slot, from: slots[slot]?.type,
        taker: "\(name) of \(taker)", to: takes[name])
    }
  }

  private static func returned(
    _ step: Step, _ called: String, _ premises: Premises, at path: String
  ) -> [Exchange] {
    (premises.library[called]?.gives ?? []).map { slot in
      Exchange(
        path: path, giver: "\(slot), which \(called) gives back,",
        from: premises.library[called]?.slots[slot]?.type, taker: "the slot \(slot) here",
        to: premises.dialogue.slots[slot]?.type)
    }
  }

  private static func narrowed(_ source: Source, _ premises: Premises) -> [Exchange] {
    let types = premises.world.domains[source.domain] ?? []
    return zip(source.arguments, types).map { slot, type in
      Exchange(
        path: "from", giver: slot, from: premises.dialogue.slots[slot]?.type,
        taker: "what narrows \(source.domain)", to: type)
    }
  }

  private static func put(
    _ target: String, _ assigned: Assigned, _ slots: [String: Slot]
  ) -> Exchange? {
    let from: SlotType? =
      switch assigned {
      case .slot(let source): slots[source]?.type
      case .literal(let value): .choice([value.key])
      }
    let giver = if case .slot(let source) = assigned { source } else { "what is put there" }
    return Exchange(
      path: "set/\(target)", giver: giver, from: from, taker: target, to: slots[target]?.type)
  }

  /// Steps that only some types of slots can stand in.
  private static func wrongSlots(of step: Step, _ premises: Premises) -> [DialogueFinding] {
    let wanted: (slot: String, path: String, what: String, fits: (SlotType) -> Bool)? =
      switch step.kind {
      case .choose(let slot, _, _, _): (slot, "choose", "an enum", { $0.words != nil })
      case .offer(let slot, _, _, _, _): (slot, "offer", "a ref", \.isReference)
      case .ask(let slot, .some, _, _, _):
        (slot, "from", "a ref or a list of them", \.element.isReference)
      case .each(let list, _, _, _, _): (list, "each/of", "a list", \.isList)
      case .say, .ask, .form, .decide, .set, .perform, .call, .review, .end: nil
      }
    guard let wanted, let type = premises.dialogue.slots[wanted.slot]?.type, !wanted.fits(type)
    else { return [] }
    return [
      DialogueFinding(
        id: id, dialogue: premises.dialogue.id, path: "steps/\(step.id)/\(wanted.path)",
        message: "\(wanted.slot) is \(type.described), but it has to be \(wanted.what) here",
        remedy: "Name another slot, or ask for this one in another kind of step.")
    ]
  }
}

extension SlotType {
  /// The type of a list's items; nil for what is no list.
  fileprivate var item: SlotType? { if case .list(let item) = self { item } else { nil } }

  fileprivate var isReference: Bool { if case .ref = self { true } else { false } }

  /// Whether a value of another type can stand in a slot of this one.
  func takes(_ other: SlotType) -> Bool {
    switch (self, other) {
    case (.choice(let words), .choice(let others)): Set(others).isSubset(of: words)
    case (.list(let element), .list(let other)): element.takes(other)
    default: self == other
    }
  }
}
