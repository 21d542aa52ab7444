/// A whole number from 0 on, of any size.
///
/// In how many ways things can be combined outgrows 64 bits at the sixty-fourth choice; a count
/// that is cut off there would be wrong without a word.
package struct Natural: Hashable, Sendable {
  /// Groups of nine decimal digits, the lowest first; the highest is not zero, and zero has none.
  private var groups: [UInt32]

  private static let base: UInt64 = 1_000_000_000

  package init(_ number: UInt) {
    groups = []
    var rest = UInt64(number)
    while rest > 0 {
      groups.append(UInt32(rest % Self.base))
      rest /= Self.base
    }
  }

  private init(groups: [UInt32]) {
    self.groups = groups
    while self.groups.last == 0 { self.groups.removeLast() }
  }

  package var isZero: Bool { groups.isEmpty }

  package static func + (left: Natural, right: Natural) -> Natural {
    var sum: [UInt32] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.groups.count, right.groups.count) {
      carry += left.group(index) + right.group(index)
      sum.append(UInt32(carry % base))
      carry /= base
    }
    if carry > 0 { sum.append(UInt32(carry)) }
    return Natural(groups: sum)
  }

  package static func * (left: Natural, right: Natural) -> Natural {
    var product = [UInt32](repeating: 0, count: left.groups.count + right.groups.count)
    for (low, digit) in left.groups.enumerated() {
      var carry: UInt64 = 0
      for high in 0..<right.groups.count + 1 {
        carry += UInt64(product[low + high]) + UInt64(digit) * right.group(high)
        product[low + high] = UInt32(carry % base)
        carry /= base
        guard low + high + 1 < product.count else { break }
      }
    }
    return Natural(groups: product)
  }

  /// One less; zero stays zero.
  package var predecessor: Natural {
    var groups = groups
    guard let low = groups.firstIndex(where: { $0 > 0 }) else { return self }
    for index in groups.indices.prefix(low) { groups[index] = UInt32(Self.base - 1) }
    groups[low] -= 1
    return Natural(groups: groups)
  }

  private func group(_ index: Int) -> UInt64 {
    groups.indices.contains(index) ? UInt64(groups[index]) : 0
  }
}

extension Natural: Comparable, CustomStringConvertible {
  package static func < (left: Natural, right: Natural) -> Bool {
    guard left.groups.count == right.groups.count else {
      return left.groups.count < right.groups.count
    }
    return left.groups.reversed().lexicographicallyPrecedes(right.groups.reversed())
  }

  /// All its digits, without separators.
  package var description: String {
    guard let first = groups.last else { return "0" }
    return groups.dropLast().reversed().reduce(String(first)) { $0 + padded($1, 9) }
  }
}
