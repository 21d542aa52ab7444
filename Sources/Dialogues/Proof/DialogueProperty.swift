/// One thing that must hold for a sound dialogue, seen from its parts alone.
package protocol DialogueProperty: Sendable {
  /// Kebab-case, for ever; a folder of the gallery and a heading of docs/reference/dialogue-faults.md.
  static var id: String { get }

  static func findings(in premises: Premises) -> [DialogueFinding]
}

/// One thing that must hold in every situation to which a meeting can come.
protocol SituationProperty: Sendable {
  static var id: String { get }

  static func findings(in exploration: Exploration) -> [DialogueFinding]
}
