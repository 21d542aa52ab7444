/// Proves dialogues sound before a meeting uses them, from their files alone.
///
/// Each dialogue is explored once: every step with everything that its slots can hold there, as far as
/// it matters. A call is replaced by what the called dialogue needs and gives back, proved before it.
package struct DialogueProof: Sendable {
  package let library: DialogueLibrary
  package let findings: [DialogueFinding]
  /// What was explored, by dialogue.
  package let explorations: [String: Exploration]

  /// What the engine stands on: checked whenever dialogues are read, as it takes no time.
  package static let structure: [any DialogueProperty.Type] = [
    GuardTypeProperty.self, TypeProperty.self, HandOverProperty.self, LoopProperty.self,
    CallCycleProperty.self, CallDepthProperty.self,
  ]

  static let explored: [any SituationProperty.Type] = [
    UnreachableProperty.self, TrapProperty.self, DeadEndProperty.self, UnsetProperty.self,
    AlwaysProperty.self, OrderProperty.self, CaseProperty.self, GivesProperty.self,
    WayForwardProperty.self,
  ]

  /// The ids of everything that can be found.
  package static var ids: [String] {
    structure.map { $0.id } + [OfferProperty.id, SizeProperty.id] + explored.map { $0.id }
  }

  package static func structuralFindings(
    in library: DialogueLibrary, world: any DialogueWorld
  ) -> [DialogueFinding] {
    library.dialogues.values.sorted { $0.id < $1.id }.flatMap { dialogue in
      let premises = Premises(
        dialogue: dialogue, library: library, world: world, words: DialogueWords([:]), stock: nil,
        summaries: [:])
      return structure.flatMap { $0.findings(in: premises) }
    }
  }

  /// Proves every dialogue of a library whose names and structure were checked.
  ///
  /// - Parameter stock: nil where no catalogue is at hand.
  package init(
    of library: DialogueLibrary, world: any DialogueWorld, words: DialogueWords,
    stock: (any DialogueStock)?
  ) {
    var findings: [DialogueFinding] = []
    var explorations: [String: Exploration] = [:]
    var summaries: [String: CallSummary] = [:]
    for dialogue in library.calledFirst {
      let premises = Premises(
        dialogue: dialogue, library: library, world: world, words: words, stock: stock,
        summaries: summaries)
      let exploration = Explorer.explore(ProofScript(premises))
      let found = Self.findings(in: exploration)
      explorations[dialogue.id] = exploration
      summaries[dialogue.id] =
        found.isEmpty ? exploration.summary : CallSummary(expectedOf: dialogue)
      findings += found + OfferProperty.findings(in: premises)
    }
    self.library = library
    self.findings = findings
    self.explorations = explorations
  }

  private static func findings(in exploration: Exploration) -> [DialogueFinding] {
    guard exploration.isComplete else { return SizeProperty.findings(in: exploration) }
    return explored.flatMap { $0.findings(in: exploration) }
  }
}

extension DialogueLibrary {
  /// All dialogues, each behind those that it calls; they do not call each other in a circle.
  fileprivate var calledFirst: [Dialogue] {
    var sorted: [Dialogue] = []
    var seen: Set<String> = []
    func add(_ dialogue: Dialogue) {
      guard seen.insert(dialogue.id).inserted else { return }
      for called in dialogue.calls { if let next = self[called] { add(next) } }
      sorted.append(dialogue)
    }
    for dialogue in dialogues.values.sorted(by: { $0.id < $1.id }) { add(dialogue) }
    return sorted
  }
}
