/// How the letters of a file are written, found out from its bytes.
package enum TextEncoding: String, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16Little = "UTF-16LE"
  case utf16Big = "UTF-16BE"
  case windows1251 = "Windows-1251"
  case windows1252 = "Windows-1252"

  /// The text of the bytes; every byte is a letter in the Windows encodings, so this always ends.
  static func decode(_ bytes: [UInt8]) -> (text: String, encoding: TextEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (utf16(bytes.dropFirst(2), little: true), .utf16Little)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (utf16(bytes.dropFirst(2), little: false), .utf16Big)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    if let little = utf16WithoutMark(body) {
      return (utf16(body, little: little), little ? .utf16Little : .utf16Big)
    }
    if let text = String(validating: body, as: UTF8.self) { return (text, .utf8) }
    let encoding: TextEncoding = isCyrillic(body) ? .windows1251 : .windows1252
    return (windows(body, encoding), encoding)
  }

  /// Zeros at every second place: Latin text in UTF-16; nil for anything else.
  private static func utf16WithoutMark(_ bytes: ArraySlice<UInt8>) -> Bool? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    let sample = bytes.prefix(4096)
    let zeros = sample.enumerated().reduce(into: [0, 0]) { counts, byte in
      if byte.element == 0 { counts[byte.offset % 2] += 1 }
    }
    guard zeros[0] + zeros[1] > sample.count / 8 else { return nil }
    return zeros[1] > zeros[0]
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, little: Bool) -> String {
    let all = Array(bytes)
    let units = stride(from: 0, to: all.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(all[index]), UInt16(all[index + 1]))
      return little ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Cyrillic words are runs of high bytes; accents stand alone among Latin letters.
  private static func isCyrillic(_ bytes: ArraySlice<UInt8>) -> Bool {
    var run = 0
    var long = 0
    var short = 0
    for byte in bytes {
      if byte >= 0xC0 || byte == 0xA8 || byte == 0xB8 {
        run += 1
      } else {
        if run >= 3 { long += 1 } else if run > 0 { short += 1 }
        run = 0
      }
    }
    if run >= 3 { long += 1 } else if run > 0 { short += 1 }
    return long > short
  }

  private static func windows(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> String {
    let table = encoding == .windows1251 ? WindowsLetters.cyrillic : WindowsLetters.western
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : table[Int(byte) - 0x80]) }
    return String(text)
  }
}
