package import Diagnostics

/// From a byte in a text to its line and column.
package enum TextPlace {
  package static func location(ofByte offset: Int, in text: String, file: String) -> Location {
    location(after: Array(text.utf8.prefix(offset)), file: file)
  }

  /// The place behind a piece of well-formed UTF-8.
  static func location(after bytes: [UInt8], file: String) -> Location {
    let line = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    let start = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Continuation bytes (10xxxxxx) belong to the scalar before them.
    let column = bytes[start...].count { $0 & 0b1100_0000 != 0b1000_0000 } + 1
    return Location(file: file, line: line, column: column)
  }
}
