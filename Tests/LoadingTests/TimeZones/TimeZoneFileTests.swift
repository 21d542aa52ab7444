import EntenteTestSupport
import Quantities
import Testing

@testable import Loading

struct TimeZoneFileTests {
  private let berlin = ZoneFileBytes(
    times: [(-2_422_054_408, 1), (1_743_296_400, 2), (1_761_440_400, 1)],
    offsets: [3208, 3600, 7200], footer: "\nCET-1CEST,M3.5.0,M10.5.0/3\n")

  @Test(arguments: [
    ("1850-01-01T00:00:00Z", 3208), ("1893-03-31T23:06:31Z", 3208), ("1893-03-31T23:06:32Z", 3600),
    ("2025-07-01T00:00:00Z", 7200), ("2025-12-01T00:00:00Z", 3600),
    ("2026-03-29T00:59:59Z", 3600), ("2026-03-29T01:00:00Z", 7200),
    ("2026-10-25T00:59:59Z", 7200), ("2026-10-25T01:00:00Z", 3600),
    ("2110-07-01T00:00:00Z", 7200), ("2110-12-01T00:00:00Z", 3600), ("2500-07-01T00:00:00Z", 3600),
  ])
  func `times come first and the rule goes on up to 2110`(text: String, offset: Int) throws {
    let zone = try TimeZoneFile(id: "Europe/Berlin", bytes: berlin.bytes).zone()
    #expect(zone.offset(at: try #require(Instant(text))) == offset)
    #expect(zone.id == "Europe/Berlin")
  }

  @Test func `an empty rule leaves the last offset as it is`() throws {
    let file = ZoneFileBytes(times: [(0, 1)], offsets: [0, 3600], footer: "\n\n")
    let zone = try TimeZoneFile(id: "X", bytes: file.bytes).zone()
    #expect(zone.transitions == [Zone.Transition(at: Instant(seconds: 0), offset: 3600)])
  }

  @Test func `a file without times follows its rule`() throws {
    let file = ZoneFileBytes(offsets: [-10_800], footer: "\n<-03>3\n")
    let zone = try TimeZoneFile(id: "X", bytes: file.bytes).zone()
    #expect(zone == Zone(id: "X", initialOffset: -10_800))
  }

  @Test func `a damaged file is a fault that says what is wrong`() {
    var file = berlin
    expectFault(Array(file.bytes.dropFirst()), "does not begin with TZif")
    expectFault([], "does not begin with TZif")
    file.version = "1"
    expectFault(file.bytes, "version 1")
    file = berlin
    file.leapSeconds = 2
    expectFault(file.bytes, "leap seconds")
    file = berlin
    file.times.swapAt(1, 2)
    expectFault(file.bytes, "do not ascend")
    file = berlin
    file.times.append((1_800_000_000, 9))
    expectFault(file.bytes, "an offset that it does not name")
    file = berlin
    file.offsets[2] = 100_000
    expectFault(file.bytes, "more than 26 hours")
    file = berlin
    file.footer = "\nCET-1CEST\n"
    expectFault(file.bytes, "“CET-1CEST”")
    file.footer = "CET-1"
    expectFault(file.bytes, "last line is missing")
  }

  @Test func `a file cut off anywhere is a fault`() {
    let bytes = berlin.bytes
    for length in 0..<bytes.count {
      expectFault(Array(bytes.prefix(length)), "")
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `a file with any bytes changed is a zone or a fault`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var bytes = berlin.bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
        in: .min ... .max, using: &random)
    }
    do throws(TimeZoneFault) {
      let zone = try TimeZoneFile(id: "X", bytes: bytes).zone()
      #expect(abs(zone.offset(at: Instant(seconds: 0))) < 26 * 3600)
    } catch {
      #expect(error.description.hasPrefix("The file of the time zone “X” is damaged"))
    }
  }

  private func expectFault(_ bytes: [UInt8], _ words: String) {
    let fault = #expect(throws: TimeZoneFault.self) {
      try TimeZoneFile(id: "X", bytes: bytes).zone()
    }
    #expect(fault?.sentence.contains(words) ?? false, "\(String(describing: fault))")
  }
}
