/// Changes a text as slips, merges and ill will do: byte by byte, line by line, in YAML's own signs.
package struct TextMutator {
  private var random: SplitMix
  private let seeds: [[UInt8]]

  /// - Parameter seeds: texts from which pieces are taken.
  package init(seed: UInt64, seeds: [[UInt8]]) {
    random = SplitMix(seed: seed)
    self.seeds = seeds
  }

  /// The text with one change or a few, at most so many bytes long; most inputs stay near to sound
  /// ones, so that they get far into the readers.
  package mutating func changed(_ text: [UInt8], atMost limit: Int = 1 << 16) -> [UInt8] {
    var bytes = text
    for _ in 0...random.next(below: 1 + random.next(below: 6)) { change(&bytes) }
    return Array(bytes.prefix(limit))
  }

  package mutating func pick(below bound: Int) -> Int { random.next(below: bound) }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = random.next(below: bytes.count + 1)
    switch random.next(below: 40) {
    case 0: if place < bytes.count { bytes[place] = UInt8(random.next(below: 256)) }
    case 1...3: if place < bytes.count { bytes[place] = UInt8(0x20 + random.next(below: 95)) }
    case 4, 5: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.next(below: 12)))
    case 6, 7: bytes.insert(contentsOf: piece(of: bytes), at: place)
    case 8: bytes.insert(contentsOf: piece(of: other()), at: place)
    case 9, 10: bytes.insert(contentsOf: sign(), at: place)
    case 11: bytes.insert(contentsOf: repeated(), at: place)
    case 12: bytes = Array(bytes.prefix(place)) + other().suffix(random.next(below: 200) + 1)
    case 13...15: indent(&bytes, from: place)
    case 16...20: dropLine(&bytes, from: place)
    case 21...23: repeatLine(&bytes, from: place)
    default: replaceScalar(&bytes, from: place)
    }
  }

  private mutating func other() -> [UInt8] {
    seeds.isEmpty ? [] : seeds[random.next(below: seeds.count)]
  }

  private mutating func piece(of bytes: [UInt8]) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    let start = random.next(below: bytes.count)
    return Array(bytes[start..<min(bytes.count, start + 1 + random.next(below: 60))])
  }

  private mutating func sign() -> [UInt8] {
    Array(TextMutator.signs[random.next(below: TextMutator.signs.count)].utf8)
  }

  /// One sign many times: deep brackets, long numbers, walls of aliases.
  private mutating func repeated() -> [UInt8] {
    let sign = sign()
    return Array((0..<(1 << random.next(below: 9))).map { _ in sign }.joined())
  }

  /// What stands behind a colon, in place of it another value.
  private mutating func replaceScalar(_ bytes: inout [UInt8], from place: Int) {
    guard let colon = bytes[min(place, bytes.count)...].firstIndex(of: UInt8(ascii: ":")) else {
      return
    }
    let end = bytes[colon...].firstIndex { "\n,}".utf8.contains($0) } ?? bytes.count
    let value = TextMutator.values[random.next(below: TextMutator.values.count)]
    bytes.replaceSubrange(colon..<end, with: Array(": \(value)".utf8))
  }

  private mutating func indent(_ bytes: inout [UInt8], from place: Int) {
    guard let line = bytes[min(place, bytes.count)...].firstIndex(of: UInt8(ascii: "\n")) else {
      return
    }
    bytes.insert(
      contentsOf: [UInt8](repeating: 0x20, count: 1 + random.next(below: 6)), at: line + 1)
  }

  private mutating func dropLine(_ bytes: inout [UInt8], from place: Int) {
    guard let line = bytes[min(place, bytes.count)...].firstIndex(of: UInt8(ascii: "\n")) else {
      return
    }
    let end = bytes[(line + 1)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    bytes.removeSubrange(line..<end)
  }

  private mutating func repeatLine(_ bytes: inout [UInt8], from place: Int) {
    guard let line = bytes[min(place, bytes.count)...].firstIndex(of: UInt8(ascii: "\n")) else {
      return
    }
    let end = bytes[(line + 1)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    bytes.insert(contentsOf: bytes[line..<end], at: line)
  }

  private static let signs = [
    "&a ", "*a ", "&b [*a, *a, *a, *a]", "<<: *a", "{", "}", "[", "]", "[[[[", "{{", ": ", ":",
    "- ",
    "? ", "|", ">", "|+9", ">-", "'", "\"", "\\", "\\u0000", "\\x", "#", " #", "!!binary ", "!<x>",
    "%YAML 9.9\n", "---\n", "...\n", "\t", "\r\n", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{202E}",
    "\u{0}", "\u{1F469}\u{200D}\u{1F52C}", "é", "е\u{301}", "~", "null", "9", "-1", "1e9", ".", ",",
    "99999999999999999999", "0x10", "1_000", "PT9999999999999999H", "2026-02-30", "24:00-24:00",
    "{of:}", "{a|b}", "{{x}}", "\n", "\n\n", "  ",
  ]

  private static let values = [
    "", "\"\"", "~", "[]", "{}", "\"0\"", "\"-1\"", "\"100\"", "\"99999999999999999999.99\"",
    "\"0.0000000000000000000001\"", "PT0M", "P999999999Y", "\"0000-00-00\"", "\"9999-12-31\"",
    "[a, a]", "{a: {a: {a: a}}}", "\"\\u202e\"", "always", "[\"00:00-48:00\"]", "Ж", "no", "*a",
  ]
}
