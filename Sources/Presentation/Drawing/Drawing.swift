/// A dialogue as it is drawn: steps by phase and the ways between them, with all words in place.
package struct Drawing: Hashable, Sendable {
  /// How a step or a way stands to the meetings that are laid over the drawing.
  package enum Standing: Hashable, Sendable { case plain, passed, missed, present }

  package enum Shape: Hashable, Sendable {
    /// The program speaks or fills slots.
    case automatic
    /// Somebody answers.
    case question
    /// One of several ways is chosen.
    case choice
    /// The program does something.
    case action
    /// Another dialogue is gone through.
    case call
    case end
  }

  package struct Phase: Hashable, Sendable {
    package let id: String
    /// "3 Services and support"
    package let title: String
  }

  package struct Node: Hashable, Sendable {
    package let step: String
    /// "ask start-date"
    package let gist: String
    /// What is said there; empty for a step that says nothing.
    package let said: String
    package let shape: Shape
    /// Index of its phase.
    package let phase: Int
    package let standing: Standing
    /// The called dialogue, where it is drawn too.
    package let inner: Drawing?
  }

  package struct Line: Hashable, Sendable {
    /// Indices of nodes.
    package let from: Int
    package let to: Int
    /// The answers and outcomes that choose it; empty for the only way on.
    package let labels: [String]
    package let standing: Standing
  }

  package let title: String
  package let dialogue: String
  package let phases: [Phase]
  package let nodes: [Node]
  package let lines: [Line]
  /// Index of the first step.
  package let start: Int
  /// What the marks mean and how much was passed; empty where nothing is laid over.
  package let legend: [String]

  package init(
    title: String, dialogue: String, phases: [Phase], nodes: [Node], lines: [Line], start: Int,
    legend: [String]
  ) {
    self.title = title
    self.dialogue = dialogue
    self.phases = phases
    self.nodes = nodes
    self.lines = lines
    self.start = start
    self.legend = legend
  }

  /// The phases that have steps, each with the indices of its nodes.
  var parts: [(phase: Phase, nodes: [Int])] {
    phases.indices.map { phase in
      (phases[phase], nodes.indices.filter { nodes[$0].phase == phase })
    }.filter { !$0.nodes.isEmpty }
  }

  /// Whether meetings are laid over it.
  var isMarked: Bool { !legend.isEmpty }
}
