/// Goes through XML as workbooks hold it: elements, attributes, text.
///
/// Declarations of entities are passed over and none of them is ever put in, so there is nothing to
/// blow up; prefixes of names are dropped.
struct XMLScanner {
  enum Event: Equatable {
    case start(String, [String: String])
    case end(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var place = 0
  /// The end of an element that has no content.
  private var pending: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Nil at the end.
  mutating func next() -> Event? {
    if let name = pending {
      pending = nil
      return .end(name)
    }
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else { return .text(text()) }
      if starts("<!--") {
        skip(past: "-->")
      } else if starts("<![CDATA[") {
        return .text(section())
      } else if starts("<?") {
        skip(past: "?>")
      } else if starts("<!") {
        skip(past: ">")
      } else {
        return tag()
      }
    }
    return nil
  }

  private func starts(_ sign: StaticString) -> Bool {
    bytes[place...].starts(with: Array(sign.description.utf8))
  }

  private mutating func skip(past sign: String) {
    let mark = Array(sign.utf8)
    while place < bytes.count, !bytes[place...].starts(with: mark) { place += 1 }
    place = min(bytes.count, place + mark.count)
  }

  private mutating func section() -> String {
    place += 9
    let start = place
    skip(past: "]]>")
    return String(decoding: bytes[start..<max(start, place - 3)], as: UTF8.self)
  }

  private mutating func text() -> String {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    return XMLScanner.plain(bytes[start..<place])
  }

  private mutating func tag() -> Event {
    place += 1
    let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let name = word()
    var attributes: [String: String] = [:]
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      if bytes[place] == UInt8(ascii: "/") {
        pending = name
        place += 1
      } else if let (key, value) = attribute() {
        attributes[key] = value
      }
    }
    place += 1
    return isEnd ? .end(name) : .start(name, attributes)
  }

  private mutating func word() -> String {
    let stops = Set(" \t\r\n/>=".utf8)
    let start = place
    while place < bytes.count, !stops.contains(bytes[place]) { place += 1 }
    let name = String(decoding: bytes[start..<place], as: UTF8.self)
    return name.split(separator: ":").last.map(String.init) ?? name
  }

  private mutating func attribute() -> (String, String)? {
    let start = place
    let key = word()
    guard place < bytes.count, bytes[place] == UInt8(ascii: "="), place + 1 < bytes.count else {
      if place == start || place < bytes.count && bytes[place] == UInt8(ascii: "=") { place += 1 }
      return nil
    }
    let quote = bytes[place + 1]
    place += 2
    let from = place
    while place < bytes.count, bytes[place] != quote { place += 1 }
    let value = XMLScanner.plain(bytes[from..<place])
    place = min(bytes.count, place + 1)
    return (key, value)
  }

  /// Text with its five entities and its numbered characters put in.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("&") else { return text }
    var plain = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      plain += rest[..<start]
      rest = rest[rest.index(after: start)...]
      guard let end = rest.prefix(12).firstIndex(of: ";") else {
        plain += "&"
        continue
      }
      plain += entity(rest[..<end]) ?? "&\(rest[...end])"
      rest = rest[rest.index(after: end)...]
    }
    return plain + rest
  }

  private static func entity(_ name: Substring) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let digits = name.dropFirst()
      let number = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard name.first == "#", let scalar = number.flatMap(Unicode.Scalar.init) else { return nil }
      return String(scalar)
    }
  }
}
