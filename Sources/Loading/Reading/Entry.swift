package import Diagnostics

/// A node of a YAML file with its place: what the readers read.
///
/// Scalars are text as written; what they mean is decided by the reader of the field, never by YAML
/// (`no`, `12:30` and `1.10` stay what they are).
package struct Entry: Sendable {
  package indirect enum Content: Sendable {
    case scalar(String)
    case list([Entry])
    case mapping([Pair])
  }

  /// A key with its place, and its value.
  package struct Pair: Sendable {
    package let key: String
    package let place: Location
    package let value: Entry
  }

  package let content: Content
  package let location: Location

  package init(content: Content, location: Location) {
    self.content = content
    self.location = location
  }

  /// What stands here, for messages: "a text", "a list", "a mapping".
  var kind: String {
    switch content {
    case .scalar: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The pairs of a mapping in the order of the file; nil for anything else.
  package var pairs: [Pair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// The entry under a key of a mapping, unread.
  package subscript(key: String) -> Entry? { pairs?.first { $0.key == key }?.value }

  /// The text of a scalar; nil for anything else.
  package var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }
}
