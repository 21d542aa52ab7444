import Quantities

/// The sets of add-ons that go together: nobody takes an add-on without what it requires, nor two
/// of which one excludes the other.
///
/// They are never listed: add-ons that have nothing to do with each other are counted apart and the
/// counts multiplied, and what hangs together is taken apart one add-on at a time.
struct AddOnSets: Sendable {
  private let addOns: [ConfigurationSpace.AddOn]
  private let index: [String: Int]
  /// Parts that have nothing to do with each other, as indices of add-ons.
  private let parts: [[Int]]

  /// - Parameter offered: those that can be had at all; what requires another one cannot.
  init(_ offered: [ConfigurationSpace.AddOn]) {
    var left = offered
    var known: Set<String> = []
    repeat {
      known = Set(left.map(\.id))
      left = left.filter { $0.requires.isSubset(of: known) && !$0.excludes.contains($0.id) }
    } while left.count < known.count
    addOns = left
    index = Dictionary(left.indices.map { (left[$0].id, $0) }) { first, _ in first }
    parts = Self.parts(of: left, index)
  }

  private static func parts(
    of addOns: [ConfigurationSpace.AddOn], _ index: [String: Int]
  ) -> [[Int]] {
    var neighbours = [[Int]](repeating: [], count: addOns.count)
    for (number, addOn) in addOns.enumerated() {
      for other in addOn.requires.union(addOn.excludes).compactMap({ index[$0] }) {
        neighbours[number].append(other)
        neighbours[other].append(number)
      }
    }
    var seen = [Bool](repeating: false, count: addOns.count)
    return addOns.indices.compactMap { start in
      guard !seen[start] else { return nil }
      var part = [start]
      seen[start] = true
      var next = 0
      while next < part.count {
        for other in neighbours[part[next]] where !seen[other] {
          seen[other] = true
          part.append(other)
        }
        next += 1
      }
      return part.sorted()
    }
  }

  /// How many sets there are, the empty one among them; nil where patience ends before.
  func count(_ patience: inout Int) -> Natural? {
    var product = Natural(1)
    for part in parts {
      guard let ways = entanglement(part)?.count(&patience) else { return nil }
      product = product * ways
    }
    return product
  }

  /// The price of the dearest set of which everything has a price; nil where patience ends
  /// before, or no number holds it.
  func dearest(_ patience: inout Int) -> Exact? {
    var sum: Int128 = 0
    for part in parts {
      guard let price = entanglement(part)?.dearest(&patience) else { return nil }
      sum += price
    }
    return Exact(mantissa: sum, scale: 9)
  }

  /// The price of the cheapest set that is not empty; nil where none has a price.
  var cheapest: Exact? {
    addOns.compactMap { addOn in
      smallest(with: addOn.id)?.reduce(Exact.zero as Exact?) { sum, member in
        guard let sum, let price = member.price else { return nil }
        return sum.adding(price)
      }
    }.min()
  }

  /// The add-on with all that it requires; nil where these do not go together.
  func smallest(with id: String) -> [ConfigurationSpace.AddOn]? {
    guard index[id] != nil else { return nil }
    var ids = [id]
    var seen: Set = [id]
    var next = 0
    while next < ids.count {
      for other in index[ids[next]].map({ addOns[$0].requires.sorted() }) ?? []
      where seen.insert(other).inserted { ids.append(other) }
      next += 1
    }
    let members = ids.compactMap { index[$0].map { addOns[$0] } }
    return members.allSatisfy { $0.excludes.isDisjoint(with: seen) } ? members : nil
  }

  private func entanglement(_ part: [Int]) -> Entanglement? {
    Entanglement(part.map { addOns[$0] })
  }
}
