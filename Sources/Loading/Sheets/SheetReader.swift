import Glibc

/// Reads a price list as a table: CSV in any common encoding, or a workbook (XLSX).
package enum SheetReader {
  private static let mostBytes = 16 << 20

  package static func read(_ path: String) throws(SheetFailure) -> RawSheet {
    try sheet(of: bytes(of: path))
  }

  package static func sheet(of bytes: [UInt8]) throws(SheetFailure) -> RawSheet {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try WorkbookReader.sheet(bytes) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldWorkbook }
    let (text, encoding) = TextEncoding.decode(bytes)
    guard !text.unicodeScalars.contains("\0") else { throw .damaged("it is no text") }
    let (separator, rest) = SeparatedText.separator(of: text)
    let rows = try SeparatedText.whole(rest, separator)
      .map { $0.map { RawSheet.Cell(trimmed($0)) } }
    let filled = rows.contains { $0.contains { !$0.text.isEmpty } }
    guard filled else { throw .empty }
    return RawSheet(.text(encoding: encoding, separator: separator), rows)
  }

  static func trimmed(_ text: String) -> String {
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text.lastIndex { !$0.isWhitespace }
    return end.map { String(text[start...$0]) } ?? ""
  }

  private static func bytes(of path: String) throws(SheetFailure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .unreadable(errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &room, room.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: room[..<count])
      guard bytes.count <= mostBytes else { throw .tooLarge }
    }
  }
}
