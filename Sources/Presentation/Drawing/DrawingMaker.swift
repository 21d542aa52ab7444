package import Dialogues
package import Wording

/// Makes the drawing of a dialogue out of its files.
package struct DrawingMaker {
  private let library: DialogueLibrary
  private let words: DialogueWords
  private let formats: Formats
  private let isDeep: Bool
  private let isSpoken: Bool
  private let overlay: Overlay?

  /// - Parameters:
  ///   - isDeep: called dialogues are drawn inside the steps that call them.
  ///   - isSpoken: answers are named by their words instead of their ids.
  package init(
    library: DialogueLibrary, words: DialogueWords, language: Language, isDeep: Bool,
    isSpoken: Bool, overlay: Overlay?
  ) {
    self.library = library
    self.words = words
    formats = Formats(language, .full)
    self.isDeep = isDeep
    self.isSpoken = isSpoken
    self.overlay = overlay
  }

  /// The drawing, and those of all dialogues that it calls, each once, the nearest first.
  package func drawings(_ dialogue: Dialogue) -> [Drawing] {
    var found = [dialogue.id]
    var next = 0
    while next < found.count {
      let steps = library[found[next]].map { called in called.order.compactMap { called.steps[$0] }
      }
      for called in (steps ?? []).compactMap(\.kind.called) where !found.contains(called) {
        found.append(called)
      }
      next += 1
    }
    return found.compactMap { library[$0] }.map { drawing($0, inside: Set(found)) }
  }

  package func drawing(_ dialogue: Dialogue) -> Drawing { drawing(dialogue, inside: []) }

  /// - Parameter outer: dialogues that are not drawn inside again.
  private func drawing(_ dialogue: Dialogue, inside outer: Set<String>) -> Drawing {
    let nodes = dialogue.order.compactMap { dialogue.steps[$0] }.map {
      node($0, of: dialogue, inside: outer.union([dialogue.id]))
    }
    let indices = Dictionary(zip(nodes.map(\.step), nodes.indices)) { first, _ in first }
    return Drawing(
      title: phrase(
        DrawingPhrases.title,
        ["dialogue": .text(dialogue.id), "version": .text("\(dialogue.version)")]),
      dialogue: dialogue.id,
      phases: dialogue.phases.enumerated().map { index, id in
        Drawing.Phase(id: id, title: "\(index + 1) \(phaseName(id, in: dialogue))")
      },
      nodes: nodes, lines: lines(dialogue, indices), start: indices[dialogue.start] ?? 0,
      legend: legend(dialogue))
  }

  /// A phase's name stands with the dialogue that no other calls; called ones share it.
  private func phaseName(_ id: String, in dialogue: Dialogue) -> String {
    let holders = [dialogue.id] + library.dialogues.keys.sorted()
    let entry = holders.lazy.compactMap {
      words.entry($0, "phase.\(id)", in: formats.language)
    }.first
    return entry?.template.description ?? id
  }

  private func node(
    _ step: Step, of dialogue: Dialogue, inside outer: Set<String>
  ) -> Drawing.Node {
    let inner = step.kind.called.flatMap { called in
      isDeep && !outer.contains(called) ? library[called] : nil
    }
    let shown = step.show.map { "show \($0)" }
    return Drawing.Node(
      step: step.id,
      gist: [
        [step.kind.name, step.kind.gist].filter { !$0.isEmpty }.joined(separator: " "), shown,
      ]
      .compactMap(\.self).joined(separator: ", "),
      said: said(step, dialogue.id), shape: step.kind.shape,
      phase: dialogue.phases.firstIndex(of: step.phase) ?? 0,
      standing: standing(step.id, of: dialogue.id),
      inner: inner.map { drawing($0, inside: outer) })
  }

  private func said(_ step: Step, _ dialogue: String) -> String {
    let role = step.kind.takesInput ? "ask" : "say"
    let entry = words.entry(dialogue, "\(step.id).\(role)", in: formats.language)
    return entry?.template.description ?? ""
  }

  private func standing(_ step: String, of dialogue: String) -> Drawing.Standing {
    guard let overlay else { return .plain }
    if let present = overlay.present, present.dialogue == dialogue, present.step == step {
      return .present
    }
    return overlay.coverage.covers(step, of: dialogue) ? .passed : .missed
  }

  /// Ways from one step to another are one line, as far as all or none of them were taken.
  private func lines(_ dialogue: Dialogue, _ indices: [String: Int]) -> [Drawing.Line] {
    var lines: [Drawing.Line] = []
    for (step, way) in dialogue.allWays {
      guard let from = indices[step], let to = indices[way.target] else { continue }
      let standing: Drawing.Standing =
        overlay.map { $0.coverage.covers(way.route, from: step, of: dialogue.id) }
        .map { $0 ? .passed : .missed } ?? .plain
      let label = way.route.isEmpty ? [] : [name(way.route, of: step, dialogue.id)]
      if let known = lines.firstIndex(where: {
        $0.from == from && $0.to == to && $0.standing == standing
      }) {
        lines[known] = Drawing.Line(
          from: from, to: to, labels: lines[known].labels + label, standing: standing)
      } else {
        lines.append(Drawing.Line(from: from, to: to, labels: label, standing: standing))
      }
    }
    return lines
  }

  private func name(_ route: String, of step: String, _ dialogue: String) -> String {
    guard isSpoken else { return route }
    let entry = words.entry(dialogue, "\(step).option.\(route)", in: formats.language)
    return entry?.template.description ?? route
  }

  private func legend(_ dialogue: Dialogue) -> [String] {
    guard let overlay else { return [] }
    let steps = dialogue.order.count
    let ways = dialogue.allWays.count
    let missedSteps = overlay.coverage.missedSteps(of: dialogue).count
    let missedWays = overlay.coverage.missedWays(of: dialogue).count
    return [
      phrase(DrawingPhrases.steps, ["passed": .count(steps - missedSteps), "all": .count(steps)]),
      phrase(DrawingPhrases.ways, ["passed": .count(ways - missedWays), "all": .count(ways)]),
    ]
  }

  /// What the marks of a drawing mean: passed, not passed, here.
  package var marks: [String] {
    [DrawingPhrases.passed, DrawingPhrases.missed, DrawingPhrases.present].map { phrase($0) }
  }

  private func phrase(_ phrase: Phrase, _ pieces: [String: Piece] = [:]) -> String {
    do {
      return try phrase.fill(pieces, by: formats)
    } catch {
      preconditionFailure("\(error.message) in \"\(phrase[.en])\"")
    }
  }
}

extension StepKind {
  fileprivate var shape: Drawing.Shape {
    switch self {
    case .say, .set, .decide: .automatic
    case .ask, .form: .question
    case .choose, .offer, .review: .choice
    case .perform: .action
    case .call, .each: .call
    case .end: .end
    }
  }
}
