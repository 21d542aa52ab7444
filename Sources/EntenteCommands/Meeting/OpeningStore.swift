import Dispatch
import Store
import Synchronization

/// The journal, opened on another thread while the catalogue is read on this one: most of that time
/// the disk is waited for.
final class OpeningStore: Sendable {
  private let opened = Mutex<Result<any Journal, any Error>?>(nil)
  private let arrival = DispatchGroup()

  init(_ name: String) {
    DispatchQueue.global(qos: .userInitiated).async(group: arrival) {
      let result = Result { try StoreDoor.open(name) }
      self.opened.withLock { $0 = result }
    }
  }

  /// Waits until it is open, or until it is known why not: nothing is left half done.
  func wait() { arrival.wait() }

  func take() throws -> any Journal {
    wait()
    guard let result = opened.withLock({ $0 }) else {
      throw CommandFailure(.noInput, "the store could not be opened; try again")
    }
    return try result.get()
  }
}
