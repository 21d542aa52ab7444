/// Writes zone files for tests: a short first block, then the 64-bit block and the rule.
struct ZoneFileBytes {
  var version: Character = "2"
  var times: [(at: Int64, type: UInt8)] = []
  var offsets: [Int32] = [0]
  var leapSeconds = 0
  var footer = "\nUTC0\n"

  var bytes: [UInt8] {
    header(times: 0, types: 1) + [0, 0, 0, 0, 0, 0] + Array("UTC\0".utf8)
      + header(times: times.count, types: offsets.count, leapSeconds: leapSeconds)
      + times.flatMap { bigEndian($0.at) } + times.map(\.type)
      + offsets.flatMap { bigEndian($0) + [0, 0] } + Array("UTC\0".utf8)
      + [UInt8](repeating: 0, count: 12 * leapSeconds) + Array(footer.utf8)
  }

  private func header(times: Int, types: Int, leapSeconds: Int = 0) -> [UInt8] {
    let counts = [0, 0, leapSeconds, times, types, 4].flatMap { bigEndian(Int32($0)) }
    return Array("TZif\(version)".utf8) + [UInt8](repeating: 0, count: 15) + counts
  }

  private func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }
}
