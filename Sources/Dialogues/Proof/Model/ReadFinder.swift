/// Finds what each step reads: in its own line, in what it shows, and in its words.
struct ReadFinder {
  /// A read before its condition is known by cells.
  struct Found {
    let slot: String
    let path: String
    let reader: String
    var unless: Guard?

    func read(_ columns: Columns) -> Read {
      Read(
        slot: slot, path: path, reader: reader,
        when: unless.map { .not(columns.condition($0)) } ?? .always)
    }
  }

  private let premises: Premises

  init(_ premises: Premises) { self.premises = premises }

  /// By step, only slots that the dialogue declares.
  var reads: [String: [Found]] {
    var reads: [String: [Found]] = [:]
    let words = premises.words.placeholders(of: premises.dialogue.id)
    for step in premises.steps {
      let found = parts(of: step) + shown(by: step) + spoken(by: step, words)
      reads[step.id] = found.filter { premises.dialogue.slots[$0.slot] != nil }
    }
    return reads
  }

  private func parts(of step: Step) -> [Found] {
    let at = "steps/\(step.id)"
    func handed(_ with: [String: String], _ path: String) -> [Found] {
      with.sorted { $0.key < $1.key }.map { name, slot in
        Found(slot: slot, path: "\(path)/\(name)", reader: "step \(step.id) hands over")
      }
    }
    switch step.kind {
    case .ask(_, let from?, _, _, _), .offer(_, let from, _, _, _):
      return from.arguments.map {
        Found(slot: $0, path: "\(at)/from", reader: "step \(step.id) takes its options from")
      }
    case .set(let values, _):
      return values.sorted { $0.key < $1.key }.compactMap { target, assigned in
        guard case .slot(let slot) = assigned else { return nil }
        return Found(
          slot: slot, path: "\(at)/set/\(target)", reader: "step \(step.id) takes over")
      }
    case .perform(let action, let with, _, _):
      let optional = premises.world.actions[action]?.optional ?? []
      return handed(with.filter { !optional.contains($0.key) }, "\(at)/with")
    case .call(_, let with, _): return handed(with, "\(at)/with")
    case .each(let list, _, _, let with, _):
      return [Found(slot: list, path: "\(at)/each/of", reader: "step \(step.id) goes through")]
        + handed(with, "\(at)/each/with")
    case .say, .ask, .form, .choose, .decide, .review, .end: return []
    }
  }

  private func shown(by step: Step) -> [Found] {
    guard let show = step.show else { return [] }
    return (premises.world.exhibits[show] ?? []).map {
      Found(
        slot: $0, path: "steps/\(step.id)/show",
        reader: "what step \(step.id) shows (\(show)) needs")
    }
  }

  private func spoken(by step: Step, _ words: [String: Set<String>]) -> [Found] {
    guard !words.isEmpty else { return [] }
    var unless: [String: Guard] = [:]
    if case .choose(_, _, let guards, _) = step.kind { unless = guards }
    let roles = ["say", "ask", "help", "why", "example"].map { "\(step.id).\($0)" }
    let spoken = (roles + step.kind.restKeys).flatMap { found(in: $0, words, unless: nil) }
    return spoken
      + options(of: step).flatMap { option in
        found(in: "\(step.id).option.\(option)", words, unless: unless[option])
      }
  }

  private func found(
    in key: String, _ words: [String: Set<String>], unless: Guard?
  ) -> [Found] {
    (words[key] ?? []).sorted().map {
      Found(slot: $0, path: "words/\(key)", reader: "the text \(key) names", unless: unless)
    }
  }

  private func options(of step: Step) -> [String] {
    func values(_ slots: [String]) -> [String] {
      slots.flatMap { premises.dialogue.slots[$0]?.type.element.words ?? [] }
    }
    switch step.kind {
    case .choose(let slot, let also, _, _): return values([slot] + also)
    case .form(let slots, let also, _): return values(slots + also)
    case .ask(let slot, _, _, _, _): return values([slot])
    case .review: return ["agree", "change"]
    case .say, .offer, .decide, .set, .perform, .call, .each, .end: return []
    }
  }
}
