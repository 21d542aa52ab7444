/// A YAML document on its way out: mappings keep the order of their keys.
package indirect enum YAMLNode: Hashable, Sendable {
  package struct Pair: Hashable, Sendable {
    package let key: String
    package let value: YAMLNode
  }

  /// A word of ours, without quotes where it means the same.
  case word(String)
  /// A text or a figure, always in quotes.
  case text(String)
  case list([YAMLNode])
  case mapping([Pair])
  /// To be filled in by a person; the hint stands beside it.
  case blank(String)

  /// Keys in their order; those without a value are left out.
  static func mapping(_ pairs: [(String, YAMLNode?)]) -> YAMLNode {
    .mapping(pairs.compactMap { key, value in value.map { Pair(key: key, value: $0) } })
  }

  static func words(_ words: [String]) -> YAMLNode { .list(words.map { .word($0) }) }

  /// Nil where there is nothing: such a key may be left out.
  static func filled(_ items: [YAMLNode]) -> YAMLNode? { items.isEmpty ? nil : .list(items) }
}
