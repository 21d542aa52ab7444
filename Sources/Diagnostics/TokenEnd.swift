/// Where the word, the quoted text or the bracket that begins at a place ends, for the underline.
///
/// It needs no parser: faults point at the first character of a key or a value, and how either ends
/// can be seen on its line.
enum TokenEnd {
  /// The index behind the last scalar that belongs to what begins at `start`.
  static func of(_ line: [Unicode.Scalar], from start: Int) -> Int {
    guard line.indices.contains(start) else { return start }
    switch line[start] {
    case "\"", "'": return quoted(line, from: start)
    case "[", "]", "{", "}", ",": return start + 1
    default: return plain(line, from: start)
    }
  }

  private static func quoted(_ line: [Unicode.Scalar], from start: Int) -> Int {
    var index = start + 1
    while index < line.count {
      if line[index] == line[start] { return index + 1 }
      index += line[index] == "\\" && line[start] == "\"" ? 2 : 1
    }
    return line.count
  }

  private static func plain(_ line: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    for index in start..<line.count {
      let next = line.indices.contains(index + 1) ? line[index + 1] : " "
      if line[index] == ":", next == " " { break }
      if line[index] == " ", next == "#" { break }
      if ",]}".unicodeScalars.contains(line[index]) { break }
      if line[index] != " " { end = index + 1 }
    }
    return end
  }
}
