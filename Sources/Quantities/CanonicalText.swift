/// A value that is stored and exchanged as one line of text, its canonical form.
///
/// Reading back what was printed gives an equal value. JSON and YAML hold the text, never a number,
/// so that no reader on the way can turn an exact value into a floating-point one. The text also
/// serves as a key: a dictionary by dates is a JSON object.
package protocol CanonicalText: LosslessStringConvertible, Codable, CodingKeyRepresentable,
  Hashable, Sendable
{
  /// How the text looks, for messages: "a date such as 2026-11-21".
  static var form: String { get }
}

extension CanonicalText {
  /// Reads the canonical text; the error names the expected form.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” cannot be read; write \(Self.form).")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension CanonicalText {
  package var codingKey: any CodingKey { TextKey(stringValue: description) }

  package init?(codingKey: some CodingKey) {
    self.init(codingKey.stringValue)
  }
}

/// A key of a keyed container that may be any text.
private struct TextKey: CodingKey {
  let stringValue: String

  var intValue: Int? { nil }

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    return nil
  }
}
