import Foundation

/// One line of JSON with its keys in a fixed order.
struct HoursAnswer: Hashable {
  /// The value is already JSON.
  private(set) var fields: [Field] = []

  struct Field: Hashable {
    let key: String
    let json: String
  }

  var line: String {
    "{" + fields.map { "\(Self.quoted($0.key)):\($0.json)" }.joined(separator: ",") + "}"
  }

  func adding(_ key: String, _ number: Int64) -> HoursAnswer {
    adding(key, json: String(number))
  }

  func adding(_ key: String, _ text: String?) -> HoursAnswer {
    adding(key, json: text.map(Self.quoted) ?? "null")
  }

  func adding(_ key: String, json: String) -> HoursAnswer {
    var answer = self
    answer.fields.append(Field(key: key, json: json))
    return answer
  }

  /// The text as a JSON string.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        "\\u" + String(repeating: "0", count: 4 - hex(scalar).count) + hex(scalar)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16)
  }
}
