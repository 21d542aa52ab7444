import Glibc
import Quantities
import Terminal

/// The only place that asks what time it is; `ENTENTE_TEST_CLOCK` fixes it.
enum Clock {
  static func now() throws -> Instant {
    if let fixed = ProcessEnvironment.value(of: "ENTENTE_TEST_CLOCK"), !fixed.isEmpty {
      guard let instant = Instant(rfc3339: fixed) else {
        throw CommandFailure(
          .configuration,
          "ENTENTE_TEST_CLOCK is \"\(fixed)\"; write a moment such as 2026-11-21T10:00:00Z")
      }
      return instant
    }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: Int64(time.tv_sec))
  }
}
