/// What there is to choose from, as far as it is known before a meeting: so that the proof can tell
/// whether a question ever runs out of options (DECISIONS 9).
package protocol DialogueStock: Sendable {
  /// Every id of a domain; nil where only a meeting knows them: people, observations.
  func members(of domain: String) -> [String]?
  /// How many options a domain has for these arguments; nil where only a meeting knows.
  func optionCount(of domain: String, for arguments: [Value]) -> Int?
}
