import Quantities

/// Add-ons that hang together, directly or through others: how many sets of them can be taken.
///
/// One add-on is decided, in and out; what then follows is decided too, and what is left falls into
/// parts again. A state is the set of those that are still open, and what was counted once for a
/// state is remembered. In the worst case this takes exponentially long, as counting such sets does
/// for everybody; so patience ends after a number of states.
struct Entanglement {
  private typealias Mask = UInt128

  private static let largest = 128
  /// How many states are looked at for one offer.
  static let patience = 100_000

  /// In billionths; nothing where there is no price.
  private let prices: [Int128]
  /// What each one needs, directly or through others, itself among them.
  private let needs: [Mask]
  /// Who needs each one, likewise.
  private let neededBy: [Mask]
  /// Who cannot stand beside each one, whichever of the two says so.
  private let excludes: [Mask]
  /// Whom deciding each one may settle.
  private let links: [Mask]
  private let all: Mask
  private let priced: Mask

  /// Nil for more add-ons than one state can hold.
  init?(_ addOns: [ConfigurationSpace.AddOn]) {
    guard addOns.count <= Self.largest else { return nil }
    let index = Dictionary(addOns.indices.map { (addOns[$0].id, $0) }) { first, _ in first }
    func mask(_ ids: Set<String>) -> Mask {
      ids.reduce(0) { mask, id in index[id].map { mask | (1 << Mask($0)) } ?? mask }
    }
    prices = addOns.map { $0.price?.mantissa(at: 9) ?? 0 }
    needs = Self.closed(addOns.map { mask($0.requires) })
    neededBy = Self.reversed(needs)
    let stated = addOns.map { mask($0.excludes) }
    let apart = zip(stated, Self.reversed(stated)).map { $0 | $1 }
    excludes = apart
    links = addOns.indices.map { [needs, neededBy] in needs[$0] | neededBy[$0] | apart[$0] }
    let unpriced = addOns.indices.filter { addOns[$0].price == nil }
    all = addOns.indices.reduce(0) { $0 | (1 << Mask($1)) }
    priced = unpriced.reduce(all) { [neededBy] in $0 & ~neededBy[$1] }
  }

  private static func closed(_ direct: [Mask]) -> [Mask] {
    var closed = direct.indices.map { direct[$0] | (1 << Mask($0)) }
    for middle in closed.indices {
      for start in closed.indices where closed[start] & (1 << Mask(middle)) != 0 {
        closed[start] |= closed[middle]
      }
    }
    return closed
  }

  private static func reversed(_ masks: [Mask]) -> [Mask] {
    masks.indices.map { column in
      masks.indices.reduce(0) { mask, row in
        masks[row] & (1 << Mask(column)) == 0 ? mask : mask | (1 << Mask(row))
      }
    }
  }

  /// What there is below a state.
  private struct Tally {
    var count: Natural
    /// The price of the dearest set, in billionths.
    var dearest: Int128
  }

  private struct Memory {
    /// The tallies of states that were met before.
    var known: [Mask: Tally] = [:]
    var patience: Int

    init(patience: Int) { self.patience = patience }
  }

  /// How many sets there are, the empty one among them; nil where patience ended.
  func count(_ patience: inout Int) -> Natural? {
    var memory = Memory(patience: patience)
    defer { patience = memory.patience }
    return tally(all, &memory)?.count
  }

  /// The price of the dearest set of which everything has a price, in billionths.
  func dearest(_ patience: inout Int) -> Int128? {
    var memory = Memory(patience: patience)
    defer { patience = memory.patience }
    return tally(priced, &memory)?.dearest
  }

  private func tally(_ open: Mask, _ memory: inout Memory) -> Tally? {
    var (rest, whole) = (open, Tally(count: Natural(1), dearest: 0))
    while rest != 0 {
      let part = part(of: rest)
      rest &= ~part
      guard let tally = partTally(part, &memory) else { return nil }
      whole.count = whole.count * tally.count
      whole.dearest += tally.dearest
    }
    return whole
  }

  private func partTally(_ part: Mask, _ memory: inout Memory) -> Tally? {
    if let known = memory.known[part] { return known }
    guard memory.patience > 0 else { return nil }
    memory.patience -= 1
    let chosen = mostBound(in: part)
    guard var sum = tally(part & ~neededBy[chosen], &memory) else { return nil }
    let taken = needs[chosen] & part
    let barred = union(of: excludes, over: taken)
    if barred & taken == 0 {
      let gone = taken | union(of: neededBy, over: barred & part)
      guard let others = tally(part & ~gone, &memory) else { return nil }
      sum.count = sum.count + others.count
      sum.dearest = max(sum.dearest, others.dearest + price(of: taken))
    }
    memory.known[part] = sum
    return sum
  }

  /// All that hangs together with the first one of those that are open.
  private func part(of open: Mask) -> Mask {
    var part: Mask = 0
    var edge: Mask = 1 << Mask(open.trailingZeroBitCount)
    while edge != 0 {
      part |= edge
      edge = union(of: links, over: edge) & open & ~part
    }
    return part
  }

  /// Deciding this one settles most.
  private func mostBound(in part: Mask) -> Int {
    var (best, most) = (part.trailingZeroBitCount, -1)
    each(of: part) { member in
      let bound = (links[member] & part).nonzeroBitCount
      if bound > most { (best, most) = (member, bound) }
    }
    return best
  }

  private func price(of taken: Mask) -> Int128 {
    var sum: Int128 = 0
    each(of: taken) { sum += prices[$0] }
    return sum
  }

  private func union(of masks: [Mask], over members: Mask) -> Mask {
    var union: Mask = 0
    each(of: members) { union |= masks[$0] }
    return union
  }

  private func each(of mask: Mask, _ body: (Int) -> Void) {
    var rest = mask
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
