import Synchronization

/// What was worked out before, by what it was worked out from: line after line is compared with the
/// same names, and the same wishes are read again for every table.
///
/// Several threads may ask. When there is no more room, all is worked out anew.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let most: Int
  private let known = Mutex<[Key: Value]>([:])

  init(most: Int) { self.most = most }

  func value(_ key: Key, _ make: () -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let made = make()
    known.withLock { known in
      if known.count >= most { known.removeAll(keepingCapacity: true) }
      known[key] = made
    }
    return made
  }
}
