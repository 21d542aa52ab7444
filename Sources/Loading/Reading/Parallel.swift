import Dispatch
import Synchronization

/// Work on independent files, side by side on as many cores as there are.
enum Parallel {
  /// The results in the order of the items.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    // A stretch at a time, so that handing over costs little beside the work itself.
    let stretch = max(1, min(64, items.count / 16))
    let results = Mutex<[Int: [Result]]>([:])
    DispatchQueue.concurrentPerform(iterations: (items.count + stretch - 1) / stretch) { index in
      let start = index * stretch
      let found = items[start..<min(start + stretch, items.count)].map(transform)
      results.withLock { $0[start] = found }
    }
    return results.withLock { found in
      stride(from: 0, to: items.count, by: stretch).flatMap { found[$0] ?? [] }
    }
  }
}
