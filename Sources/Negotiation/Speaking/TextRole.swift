/// What a text of a step is for; the second part of its key in a text file.
package enum TextRole: String, Hashable, Sendable, CaseIterable {
  case say, ask, help, why, example
}
