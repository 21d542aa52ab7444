package import Quantities

/// A zone file in the TZif format (RFC 9636), version 2 or later.
///
/// The 64-bit block gives the past, the POSIX rule in the last line the future. Offsets only are
/// taken; names of times ("CET") and the summer-time flag decide nothing here.
package struct TimeZoneFile {
  let id: String
  private let bytes: [UInt8]

  package init(id: String, bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }

  /// The zone with its rule expanded up to and including `year`.
  package func zone(until year: Int = 2110) throws(TimeZoneFault) -> Zone {
    let (block, footerStart) = try modernBlock()
    let known = try transitions(in: block)
    let initial = try offset(ofType: 0, in: block)
    guard let rule = try rule(startingAt: footerStart) else {
      return Zone(id: id, initialOffset: initial, transitions: known)
    }
    guard let last = known.last else {
      let expanded = rule.transitions(from: 1900, through: year, after: nil)
      return Zone(id: id, initialOffset: rule.standardOffset, transitions: expanded)
    }
    let expanded = rule.transitions(
      from: last.at.utcDate.year - 1, through: year, after: last.at)
    return Zone(id: id, initialOffset: initial, transitions: known + expanded)
  }

  /// Where the parts of the 64-bit block lie, and where the line with the rule begins.
  private func modernBlock() throws(TimeZoneFault) -> (block: TimeZoneBlock, footer: Int) {
    let first = try header(at: 0, timeSize: 4)
    guard bytes[4] >= UInt8(ascii: "2") else {
      throw malformed("it has version 1, without 64-bit times and a rule for the future")
    }
    let second = try header(at: first.end, timeSize: 8)
    guard second.end <= bytes.count else { throw malformed("it ends too early") }
    guard second.typeCount > 0 else { throw malformed("it names no offset") }
    guard second.leapCount == 0 else {
      throw malformed("it counts leap seconds, which agreements do not")
    }
    return (second, second.end)
  }

  private func header(at start: Int, timeSize: Int) throws(TimeZoneFault) -> TimeZoneBlock {
    guard start + 44 <= bytes.count, Array(bytes[start..<start + 4]) == Array("TZif".utf8) else {
      throw malformed("it does not begin with TZif")
    }
    let counts = (0..<6).map { Int(number(at: start + 20 + 4 * $0, size: 4)) }
    guard counts.allSatisfy({ (0...1_000_000).contains($0) }) else {
      throw malformed("its counts are out of range")
    }
    return TimeZoneBlock(start: start + 44, timeSize: timeSize, counts: counts)
  }

  private func transitions(in block: TimeZoneBlock) throws(TimeZoneFault) -> [Zone.Transition] {
    var transitions: [Zone.Transition] = []
    for index in 0..<block.timeCount {
      let at = number(at: block.start + index * block.timeSize, size: block.timeSize)
      let type = Int(bytes[block.typesOfTimes + index])
      guard at > transitions.last?.at.seconds ?? .min else {
        throw malformed("its times do not ascend")
      }
      let offset = try offset(ofType: type, in: block)
      transitions.append(Zone.Transition(at: Instant(seconds: at), offset: offset))
    }
    return transitions
  }

  private func offset(
    ofType type: Int, in block: TimeZoneBlock
  ) throws(TimeZoneFault) -> Int {
    guard type < block.typeCount else { throw malformed("it uses an offset that it does not name") }
    let offset = Int(number(at: block.types + 6 * type, size: 4))
    guard (-93_599...93_599).contains(offset) else {
      throw malformed("it has an offset of more than 26 hours")
    }
    return offset
  }

  private func rule(startingAt start: Int) throws(TimeZoneFault) -> PosixTimeZone? {
    let newline = UInt8(ascii: "\n")
    guard start < bytes.count, bytes[start] == newline,
      let end = bytes[(start + 1)...].firstIndex(of: newline)
    else { throw malformed("its last line is missing") }
    guard end > start + 1 else { return nil }
    let text = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    guard let rule = PosixTimeZone(text) else {
      throw malformed("its rule “\(text)” cannot be read")
    }
    return rule
  }

  /// A signed number, most significant byte first.
  private func number(at start: Int, size: Int) -> Int64 {
    let bits = bytes[start..<start + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return size == 4 ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)
  }

  private func malformed(_ detail: String) -> TimeZoneFault {
    .malformed(id, detail: detail)
  }
}
