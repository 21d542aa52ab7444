/// Union, difference and intersection of lists of intervals, each in one pass.
///
/// `merged` makes any list into the form that the others expect: in order, disjoint, without empty
/// and without touching intervals. All of them answer in this form.
extension [Interval] {
  package var totalSeconds: Int64 { reduce(0) { $0 + $1.seconds } }

  /// The union: O(n) for a list in order of start, else O(n log n).
  package func merged() -> [Interval] {
    let inOrder = zip(self, dropFirst()).allSatisfy { $0.start <= $1.start }
    var result: [Interval] = []
    for interval in inOrder ? self : sorted() where !interval.isEmpty {
      if let last = result.last, interval.start <= last.end {
        result[result.count - 1] = Interval(
          start: last.start, end: Swift.max(last.end, interval.end))
      } else {
        result.append(interval)
      }
    }
    return result
  }

  /// What both merged lists hold, in O(n + m).
  package func intersecting(_ others: [Interval]) -> [Interval] {
    var result: [Interval] = []
    var (mine, theirs) = (startIndex, others.startIndex)
    while mine < endIndex, theirs < others.endIndex {
      if let common = self[mine].clipped(to: others[theirs]) { result.append(common) }
      if self[mine].end < others[theirs].end { mine += 1 } else { theirs += 1 }
    }
    return result
  }

  /// What this merged list holds and the other merged list does not, in O(n + m).
  package func subtracting(_ others: [Interval]) -> [Interval] {
    var result: [Interval] = []
    var theirs = others.startIndex
    for interval in self {
      var start = interval.start
      while theirs < others.endIndex, others[theirs].end <= start { theirs += 1 }
      var index = theirs
      while index < others.endIndex, others[index].start < interval.end {
        if start < others[index].start {
          result.append(Interval(start: start, end: others[index].start))
        }
        start = others[index].end
        index += 1
      }
      if start < interval.end { result.append(Interval(start: start, end: interval.end)) }
    }
    return result
  }

  /// The union of two merged lists, in O(n + m).
  package func united(with others: [Interval]) -> [Interval] {
    var both: [Interval] = []
    both.reserveCapacity(count + others.count)
    var (mine, theirs) = (startIndex, others.startIndex)
    while mine < endIndex || theirs < others.endIndex {
      if theirs == others.endIndex || (mine < endIndex && self[mine] < others[theirs]) {
        both.append(self[mine])
        mine += 1
      } else {
        both.append(others[theirs])
        theirs += 1
      }
    }
    return both.merged()
  }
}
