/// A text as a YAML scalar: plain where that means the same, else in double quotes.
package enum YAMLScalar {
  private static let reserved: Set<String> = [
    "yes", "no", "on", "off", "true", "false", "null", "y", "n",
  ]

  package static func written(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Begins with a letter, and holds nothing that YAML could read otherwise.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, first.isASCII,
      !text.hasSuffix(" "), !reserved.contains(text.lowercased())
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || " -_./@".unicodeScalars.contains(scalar))
    }
  }

  package static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      default:
        let isSafe =
          scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
          && ![0x2028, 0x2029, 0xFEFF].contains(scalar.value)
        if isSafe {
          written.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16)
          written += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
      }
    }
    return written + "\""
  }
}
