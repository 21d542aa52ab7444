package import Quantities

extension BreakEven {
  /// The lower envelope of the lines for costs from zero on; at least one line, one currency.
  ///
  /// Of lines that are equal everywhere the first stands for all. O(n²).
  package init(_ lines: [Line]) {
    var current = lines.indices.min { Self.startsBelow(lines[$0], lines[$1]) }
    var found: [(index: Int, from: Ratio)] = []
    var from = Ratio.zero
    while let index = current {
      found.append((index, from))
      let next = Self.next(after: lines[index], in: lines)
      (current, from) = (next?.index, next?.cost ?? from)
    }
    precondition(!found.isEmpty, "A break-even needs at least one option.")
    let ends = found.dropFirst().map { Optional($0.from) } + [nil]
    spans = zip(found, ends).map { start, end in
      Span(
        id: lines[start.index].id, fromMinor: start.from, belowMinor: end,
        currency: lines[start.index].price.currency)
    }
    neverCheapest = Self.others(in: lines, besides: found.map { lines[$0.index] })
  }

  /// The option that costs least, price and downtime together, if an hour costs so much; where two
  /// cost the same, the one that is down less.
  package func cheapest(atCostOfAnHour cost: Money) -> String {
    let span = spans.last { $0.fromMinor <= Ratio(cost.minor) } ?? spans[0]
    return span.id
  }

  /// Cheapest where an hour costs nothing, then down less.
  private static func startsBelow(_ left: Line, _ right: Line) -> Bool {
    left.price == right.price ? left.hours < right.hours : left.price < right.price
  }

  /// The line that goes below this one first, with the cost at which it does.
  private static func next(after line: Line, in lines: [Line]) -> (index: Int, cost: Ratio)? {
    let better = lines.indices.filter { lines[$0].hours < line.hours }
    let crossings = better.map { index in
      let dearer = lines[index].price - line.price
      return (index: index, cost: Ratio(dearer.minor) / (line.hours - lines[index].hours))
    }
    return crossings.min { left, right in
      left.cost == right.cost
        ? lines[left.index].hours < lines[right.index].hours : left.cost < right.cost
    }
  }

  private static func others(in lines: [Line], besides best: [Line]) -> [NeverCheapest] {
    let ids = Set(best.map(\.id))
    return lines.filter { !ids.contains($0.id) }.map { line in
      let atLeastAsGood = best.first { $0.price <= line.price && $0.hours <= line.hours }
      if let other = atLeastAsGood {
        return NeverCheapest(id: line.id, reason: .noBetter(than: other.id))
      }
      guard let above = best.last(where: { $0.hours > line.hours }),
        let below = best.first(where: { $0.hours <= line.hours })
      else {
        preconditionFailure("\(line.id) lies outside the envelope of which it is no part.")
      }
      return NeverCheapest(id: line.id, reason: .between(above.id, below.id))
    }
  }
}
