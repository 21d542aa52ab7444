import Synchronization

/// Values that several tests look at, each made once in a process: a random meeting takes longer to
/// hold than all laws to try on it.
package final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])

  package init() {}

  /// The value of a key; two tests that ask at once may both make it, and get the same.
  package func value(_ key: Key, _ make: () throws -> Value) rethrows -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let made = try make()
    return values.withLock { values in
      if let known = values[key] { return known }
      values[key] = made
      return made
    }
  }
}
