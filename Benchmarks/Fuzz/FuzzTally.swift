import Diagnostics
import EntenteTestSupport
import Glibc

/// What a run has seen.
struct FuzzTally {
  private var inputs = 0
  private var sound = 0
  private(set) var complaints = 0
  private var bytes = 0
  private var slowest = (milliseconds: 0.0, number: 0)
  private var ids: [String: Int] = [:]
  private let begun = FuzzTally.milliseconds

  /// Processor time of this process, so that a loaded machine matters less.
  static var milliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  mutating func add(_ round: FuzzRound, milliseconds: Double, number: Int) {
    inputs += 1
    bytes += round.bytes.count
    if round.faults.isEmpty { sound += 1 }
    if round.complaint != nil { complaints += 1 }
    if milliseconds > slowest.milliseconds { slowest = (milliseconds, number) }
    for id in Set(round.faults.map(\.id)) { ids[id, default: 0] += 1 }
  }

  func line(seed: UInt64) -> String {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let kinds = ids.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
    return "{\"seed\":\(seed),\"inputs\":\(inputs),\"bytes\":\(bytes),\"sound\":\(sound),"
      + "\"complaints\":\(complaints),\"slowestMs\":\(Int(slowest.milliseconds.rounded())),"
      + "\"slowest\":\(slowest.number),\"cpuSeconds\":\(Int((Self.milliseconds - begun) / 1_000)),"
      + "\"peakMiB\":\(usage.ru_maxrss / 1_024),\"faults\":{\(kinds.joined(separator: ","))}}"
  }
}
