/// What somebody has to know about services that were taken over from another form, in sentences.
package struct DraftRemarks: Hashable, Sendable {
  /// What the other form tells otherwise than ours needs it, or not at all.
  package private(set) var open: [String] = []
  /// What ours cannot hold.
  package private(set) var lost: [String] = []

  package init() {}

  package mutating func fillIn(_ sentence: String) { open.append(sentence) }

  package mutating func lose(_ sentence: String) { lost.append(sentence) }

  /// "Features without a place in a service (3): a, b, c"; nothing where there are none.
  package mutating func lose(_ what: String, _ names: [String]) {
    guard !names.isEmpty else { return }
    let shown = names.prefix(12).joined(separator: ", ")
    lost.append("\(what) (\(names.count)): \(shown)\(names.count > 12 ? " …" : "")")
  }
}
