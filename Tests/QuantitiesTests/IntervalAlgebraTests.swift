import EntenteTestSupport
import Testing

@testable import Quantities

struct IntervalAlgebraTests {
  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `union intersection and difference agree with sets of seconds`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let (raw, others) = (list(&random), list(&random).merged())
    let mine = raw.merged()
    #expect(seconds(mine) == seconds(raw))
    #expect(seconds(mine.intersecting(others)) == seconds(mine).intersection(seconds(others)))
    #expect(seconds(mine.subtracting(others)) == seconds(mine).subtracting(seconds(others)))
    #expect(seconds(mine.united(with: others)) == seconds(mine).union(seconds(others)))
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `answers are in order and disjoint and do not touch`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let (mine, others) = (list(&random).merged(), list(&random).merged())
    for result in [
      mine, mine.intersecting(others), mine.subtracting(others), mine.united(with: others),
    ] {
      #expect(zip(result, result.dropFirst()).allSatisfy { $0.end < $1.start })
      #expect(result.allSatisfy { !$0.isEmpty })
      #expect(result.merged() == result)
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `lengths of two lists add up to union and intersection`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let (mine, others) = (list(&random).merged(), list(&random).merged())
    #expect(mine.intersecting(others) == others.intersecting(mine))
    #expect(mine.united(with: others) == others.united(with: mine))
    let both = mine.united(with: others).totalSeconds + mine.intersecting(others).totalSeconds
    #expect(mine.totalSeconds + others.totalSeconds == both)
    let split = mine.subtracting(others).united(with: mine.intersecting(others))
    #expect(split == mine)
  }

  /// Short stretches of a hundred seconds, empty and touching ones among them.
  private func list(_ random: inout SplitMix) -> [Interval] {
    (0..<Int.random(in: 0...12, using: &random)).map { _ in
      let start = Int64.random(in: 0...100, using: &random)
      let end = start + Int64.random(in: 0...15, using: &random)
      return Interval(start: Instant(seconds: start), end: Instant(seconds: end))
    }
  }

  private func seconds(_ intervals: [Interval]) -> Set<Int64> {
    Set(intervals.flatMap { $0.start.seconds..<$0.end.seconds })
  }
}
