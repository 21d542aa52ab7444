import Foundation
import Glibc
import Quantities
import Store
import Testing

/// One meeting, one window (TERMINAL T26).
struct MeetingLockTests {
  private let now = Instant(seconds: 1_795_250_000)

  @Test func `the second window hears who holds the meeting and since when`() throws {
    let folder = try TemporaryFolder()
    let lock = try MeetingLock("st-anna", store: folder.store, at: now)
    #expect(throws: StoreFailure.busy(LockHolder(process: getpid(), since: now))) {
      _ = try MeetingLock("st-anna", store: folder.store, at: now + 60)
    }
    _ = try MeetingLock("laborwerk", store: folder.store, at: now)
    lock.release()
    _ = try MeetingLock("st-anna", store: folder.store, at: now)
  }

  @Test func `a lock holds to the end of its scope, and no longer`() throws {
    let folder = try TemporaryFolder()
    for _ in 0..<3 {
      let held = try MeetingLock("st-anna", store: folder.store, at: now)
      #expect(throws: StoreFailure.self) {
        _ = try MeetingLock("st-anna", store: folder.store, at: now)
      }
      withExtendedLifetime(held) {}
    }
  }

  @Test func `a lock that is freed early does not hinder the next holder`() throws {
    let folder = try TemporaryFolder()
    let first: MeetingLock? = try MeetingLock("st-anna", store: folder.store, at: now)
    first?.release()
    let second = try MeetingLock("st-anna", store: folder.store, at: now + 60)
    first?.release()
    #expect(throws: StoreFailure.busy(LockHolder(process: getpid(), since: now + 60))) {
      _ = try MeetingLock("st-anna", store: folder.store, at: now)
    }
    second.release()
  }

  @Test func `a killed process holds nothing`() async throws {
    let folder = try TemporaryFolder()
    let store: String = folder.store
    let now: Int64 = self.now.seconds
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [store = store as String, now = now as Int64] in
      let lock = try MeetingLock("st-anna", store: store, at: Instant(seconds: now))
      kill(getpid(), SIGKILL)
      lock.release()
    }
    #expect(FileManager.default.fileExists(atPath: "\(store).locks/st-anna.lock"))
    _ = try MeetingLock("st-anna", store: store, at: self.now)
  }
}
