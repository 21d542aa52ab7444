import Glibc

/// A thread of the system, for a test that has two sides.
struct Thread: ~Copyable {
  private let handle: pthread_t

  private struct Work: Sendable {
    let run: @Sendable () -> Void
  }

  static func start(_ run: @escaping @Sendable () -> Void) -> Thread {
    let work = UnsafeMutablePointer<Work>.allocate(capacity: 1)
    work.initialize(to: Work(run: run))
    var handle = pthread_t()
    let code = pthread_create(
      &handle, nil,
      { argument in
        guard let work = argument?.assumingMemoryBound(to: Work.self) else { return nil }
        work.move().run()
        work.deallocate()
        return nil
      }, work)
    precondition(code == 0, "no thread could be started")
    return Thread(handle: handle)
  }

  func wait() {
    pthread_join(handle, nil)
  }
}
