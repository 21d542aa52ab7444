/// No question runs out of options: for all that the catalogue holds, as many as the author counts on.
package enum OfferProperty: DialogueProperty {
  package static let id = "dialogue-offer"

  package static func findings(in premises: Premises) -> [DialogueFinding] {
    guard let stock = premises.stock else { return [] }
    return premises.steps.flatMap { step -> [DialogueFinding] in
      switch step.kind {
      case .offer(_, let from, let atLeast, _, _):
        return findings(step, from, atLeast, stock, premises)
      case .ask(_, let from?, _, _, _): return findings(step, from, 1, stock, premises)
      case .say, .ask, .form, .choose, .decide, .set, .perform, .call, .each, .review, .end:
        return []
      }
    }
  }

  private static func findings(
    _ step: Step, _ from: Source, _ atLeast: Int, _ stock: any DialogueStock,
    _ premises: Premises
  ) -> [DialogueFinding] {
    let types = from.arguments.compactMap { premises.dialogue.slots[$0]?.type }
    guard types.count == from.arguments.count else { return [] }
    let short = combinations(of: types, stock).compactMap { values -> String? in
      guard let count = stock.optionCount(of: from.domain, for: values), count < atLeast else {
        return nil
      }
      return told(values, from.arguments, count)
    }
    guard !short.isEmpty else { return [] }
    let rest = short.count > 3 ? ", and \(short.count - 3) more" : ""
    return [
      DialogueFinding(
        id: id, dialogue: premises.dialogue.id, path: "steps/\(step.id)/from",
        message: "step \(step.id) counts on \(atLeast) options or more; the catalogue has "
          + "\(short.prefix(3).joined(separator: ", "))\(rest)",
        remedy: "Add options to the catalogue, or count on fewer and give the few a way on.")
    ]
  }

  private static func told(_ values: [Value], _ names: [String], _ count: Int) -> String {
    let given = zip(names, values).map { name, value in
      "\(name) \(value.items.map { $0.map(\.key).joined(separator: " ") } ?? value.key)"
    }
    let options = count == 0 ? "none" : "\(count)"
    return given.isEmpty ? options : "\(options) for \(given.joined(separator: " and "))"
  }

  /// Every combination of what the slots may hold; empty where only a meeting knows.
  private static func combinations(
    of types: [SlotType], _ stock: any DialogueStock
  ) -> [[Value]] {
    var all: [[Value]] = [[]]
    for type in types {
      guard let values = values(of: type, stock) else { return [] }
      all = all.flatMap { before in values.map { before + [$0] } }
    }
    return all
  }

  private static func values(of type: SlotType, _ stock: any DialogueStock) -> [Value]? {
    switch type {
    case .choice(let words): words.map { .choice($0) }
    case .ref(let domain): stock.members(of: domain)?.map { .ref($0) }
    case .list(let element):
      values(of: element, stock).map { values in [.list([])] + values.map { .list([$0]) } }
    case .text, .money, .percent, .duration, .count, .number, .date, .people: nil
    }
  }
}
