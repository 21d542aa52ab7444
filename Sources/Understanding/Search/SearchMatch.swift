/// Something of the catalogue that a text may be about.
package struct SearchMatch: Hashable, Sendable {
  /// Where it stands in the catalogue: `services/email`, `outcomes/fast-admission`.
  package let path: String
  /// 1…1000; only for ordering matches of the same text.
  package let score: Int
  /// The words of the text that spoke for it, best first.
  package let because: [String]

  /// The id at the end of the path.
  package var id: String { path.split(separator: "/").last.map(String.init) ?? path }
}
