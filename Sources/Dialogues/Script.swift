/// A dialogue file as it was when a meeting was led by it: kept beside the meetings, so that a later
/// version can be tried on them.
package struct Script: Hashable, Sendable {
  package let dialogue: String
  package let version: Int
  /// The whole file.
  package let text: String

  package init(dialogue: String, version: Int, text: String) {
    self.dialogue = dialogue
    self.version = version
    self.text = text
  }
}
