package import Quantities

/// For which cost of an hour each option is the cheapest, before anybody names a cost (OFFERS 2.5).
///
/// price + cost × hours down is a straight line in the cost, so the options that are cheapest
/// somewhere are the lower envelope of their lines; all of it is exact.
package struct BreakEven: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package let id: String
    package let price: Money
    /// Hours down in the same time as the price.
    package let hours: Ratio

    package init(id: String, price: Money, hours: Ratio) {
      self.id = id
      self.price = price
      self.hours = hours
    }
  }

  /// The option is cheapest from one cost of an hour up to another.
  package struct Span: Hashable, Sendable {
    package let id: String
    /// Exact, in minor units an hour; zero for the first.
    package let fromMinor: Ratio
    /// nil: whatever an hour costs.
    package let belowMinor: Ratio?
    package let currency: Currency

    /// Rounded up: a cost in whole minor units lies below the exact bound if and only if it lies
    /// below the bound rounded up.
    package var from: Money { money(fromMinor) }
    package var below: Money? { belowMinor.map(money) }

    private func money(_ exact: Ratio) -> Money {
      let down = Money(minor: 1, currency: currency).times(exact, rounding: .down)
      return Ratio(down.minor) < exact ? down + Money(minor: 1, currency: currency) : down
    }
  }

  /// An option that is the cheapest at no cost of an hour; it stays on the table all the same.
  package struct NeverCheapest: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      /// Another costs no more and is down no longer.
      case noBetter(than: String)
      /// At every cost one of these two is cheaper.
      case between(String, String)
    }

    package let id: String
    package let reason: Reason

    package init(id: String, reason: Reason) {
      self.id = id
      self.reason = reason
    }
  }

  /// From a cheap hour to a dear one; never empty.
  package let spans: [Span]
  package let neverCheapest: [NeverCheapest]
}
