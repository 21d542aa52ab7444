/// A list that only grows, and that is cheap to keep a copy of while it does.
///
/// A meeting is a value: each turn keeps the one before it, so that nothing is lost when the records
/// of the turn cannot be saved. With an array every turn would copy all records of the meeting.
///
/// Public, though nobody outside needs it: what is inlinable for the package alone is not made for
/// the elements of another module.
public struct Ledger<Element: Hashable & Sendable>: Hashable, Sendable {
  @usableFromInline static var size: Int { 32 }

  /// Pages that are full. Most lists of a meeting hold one element or two, and have none.
  @usableFromInline var pages: [[Element]] = []
  /// The last page; empty only where there is nothing at all, so that equal lists are equal pages.
  @usableFromInline var tail: [Element] = []

  @inlinable public init() {}

  @inlinable public init(_ elements: some Sequence<Element>) {
    append(contentsOf: elements)
  }

  @inlinable public mutating func append(_ element: Element) {
    if tail.count == Self.size {
      pages.append(tail)
      tail = []
      tail.reserveCapacity(Self.size)
    }
    tail.append(element)
  }

  @inlinable public mutating func removeLast() {
    guard !tail.isEmpty else { return }
    tail.removeLast()
    if tail.isEmpty, let page = pages.popLast() { tail = page }
  }

  /// Removes the last element for which something holds: quick where it stands near the end.
  @inlinable public mutating func removeLast(where holds: (Element) -> Bool) {
    guard let index = lastIndex(where: holds) else { return }
    replaceAll(from: index, by: Array(self[(index + 1)...]))
  }

  /// Puts an element in its place in the order.
  @inlinable public mutating func insert(
    _ element: Element, by precedes: (Element, Element) -> Bool
  ) {
    let index = lastIndex { !precedes(element, $0) }.map { $0 + 1 } ?? 0
    replaceAll(from: index, by: [element] + Array(self[index...]))
  }

  @inlinable public mutating func replaceAll(from index: Int, by elements: [Element]) {
    while count > index { removeLast() }
    append(contentsOf: elements)
  }

  @inlinable public mutating func append(contentsOf elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }
}

extension Ledger: RandomAccessCollection, MutableCollection {
  @inlinable public var startIndex: Int { 0 }

  @inlinable public var endIndex: Int { count }
  @inlinable public var count: Int { pages.count * Self.size + tail.count }

  @inlinable public func index(after index: Int) -> Int { index + 1 }
  @inlinable public func index(before index: Int) -> Int { index - 1 }
  @inlinable public func index(_ index: Int, offsetBy distance: Int) -> Int { index + distance }
  @inlinable public func distance(from start: Int, to end: Int) -> Int { end - start }

  @inlinable public subscript(position: Int) -> Element {
    get {
      let page = position / Self.size
      return page < pages.count
        ? pages[page][position % Self.size]
        : tail[position - pages.count * Self.size]
    }
    set {
      let page = position / Self.size
      if page < pages.count {
        pages[page][position % Self.size] = newValue
      } else {
        tail[position - pages.count * Self.size] = newValue
      }
    }
  }
}

extension Ledger: ExpressibleByArrayLiteral {
  @inlinable public init(arrayLiteral elements: Element...) { self.init(elements) }
}
