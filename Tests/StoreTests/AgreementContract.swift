import Dispatch
import Negotiation
import Quantities
import Store
import Synchronization
import Testing
import Wording

/// What every journal keeps to with the histories of agreements.
@Suite struct AgreementContract {
  @Test(arguments: Kind.allCases, 1...10 as ClosedRange<UInt64>)
  func `a history is read back as it was appended, and apart from the meeting of its name`(
    kind: Kind, seed: UInt64
  ) throws {
    let folder = try TemporaryFolder()
    let (journal, other) = try kind.handles(in: folder)
    var meeting = SampleMeeting(seed: seed)
    var sample = SampleAgreement(seed: seed)
    for _ in 0..<12 {
      try meeting.speak(to: journal)
      try sample.draft(in: journal)
      #expect(try other.records(ofAgreement: "st-anna") == sample.records)
      #expect(try other.records(of: "st-anna") == meeting.records)
    }
    #expect(try other.agreements() == ["st-anna"])
    #expect(try other.meetings().map(\.id) == ["st-anna"])
    #expect(try other.records(ofAgreement: "laborwerk") == [])
  }

  @Test(arguments: Kind.allCases)
  func `agreements stand apart, in the order of their ids`(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let (journal, other) = try kind.handles(in: folder)
    #expect(try journal.agreements() == [])
    for id in ["st-anna", "laborwerk", "st-anna-2"] {
      var sample = SampleAgreement(id, seed: 3)
      try sample.draft(in: journal)
    }
    #expect(try other.agreements() == ["laborwerk", "st-anna", "st-anna-2"])
    #expect(try other.meetings() == [])
  }

  @Test(arguments: Kind.allCases)
  func `who does not know the last draft meets a conflict, and nothing is added`(
    kind: Kind
  ) throws {
    let folder = try TemporaryFolder()
    let (journal, other) = try kind.handles(in: folder)
    var sample = SampleAgreement(seed: 7)
    let first = sample.drafting()
    try journal.append([first], toAgreement: "st-anna", expecting: 0)
    #expect(throws: StoreFailure.conflict(expected: 0, found: 1)) {
      try other.append([first], toAgreement: "st-anna", expecting: 0)
    }
    #expect(try journal.records(ofAgreement: "st-anna") == [first])
  }

  @Test(arguments: Kind.allCases, 1...5 as ClosedRange<UInt64>)
  func `versions are the different things that were drafted, numbered as they came`(
    kind: Kind, seed: UInt64
  ) throws {
    let folder = try TemporaryFolder()
    let (journal, other) = try kind.handles(in: folder)
    var sample = SampleAgreement(seed: seed)
    var seen: [Drafted] = []
    for step in 0..<30 {
      guard case .drafted(let drafted) = sample.drafting().content else { continue }
      let now = Instant(seconds: Int64(step))
      let version = try journal.draft(drafted, of: "st-anna", at: now)
      if !seen.contains(drafted) { seen.append(drafted) }
      #expect(version.number == (seen.firstIndex(of: drafted) ?? -1) + 1)
      #expect(try other.agreement("st-anna").version(of: drafted) == version)
    }
    let agreement = try other.agreement("st-anna")
    #expect(agreement.versions.map(\.drafted) == seen)
    #expect(agreement.versions.map(\.name) == seen.indices.map { "0.\($0 + 1)" })
    #expect(agreement.lastSequence == seen.count, "what was drafted before adds no record")
  }

  @Test(arguments: Kind.allCases)
  func `two that draft at once get different versions, and none is lost`(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let (left, right) = try kind.handles(in: folder)
    let journals = [left, right]
    let kept = Mutex<[Int]>([])
    let failures = Mutex<[StoreFailure]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { side in
      do throws(StoreFailure) {
        for number in 1...20 {
          let drafted = Drafted(
            meeting: "m", customer: "c", sequence: number * 2 + side, language: .fr,
            catalogue: "k@1", released: [])
          let version = try journals[side].draft(drafted, of: "m", at: Instant(seconds: 0))
          kept.withLock { $0.append(version.number) }
        }
      } catch {
        failures.withLock { $0.append(error) }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(kept.withLock { $0 }.sorted() == Array(1...40))
    #expect(try left.agreement("m").versions.count == 40)
  }
}
