package import Quantities

/// A price list as other providers publish it: features and limits, plans and add-ons (Pricing2Yaml).
///
/// It knows nothing of outcomes, hours or targets; what our own services promise is a ``Service``.
/// Names are the list's own and stay as they were written.
package struct PriceList: Hashable, Sendable {
  /// The version of the format, such as "2.1"; nil where the list does not say it.
  package let syntax: String?
  package let name: String
  package let version: String?
  package let createdAt: String?
  package let url: String?
  package let starts: Moment?
  package let ends: Moment?
  package let currency: Currency
  package let tags: [String]
  package let billing: [Billing]
  package let features: [Feature]
  package let limits: [UsageLimit]
  package let plans: [Plan]
  package let addOns: [AddOn]

  package init(
    syntax: String?, name: String, version: String?, createdAt: String?, url: String?,
    starts: Moment?, ends: Moment?, currency: Currency, tags: [String], billing: [Billing],
    features: [Feature], limits: [UsageLimit], plans: [Plan], addOns: [AddOn]
  ) {
    self.syntax = syntax
    self.name = name
    self.version = version
    self.createdAt = createdAt
    self.url = url
    self.starts = starts
    self.ends = ends
    self.currency = currency
    self.tags = tags
    self.billing = billing
    self.features = features
    self.limits = limits
    self.plans = plans
    self.addOns = addOns
  }

  /// A clock time of the list; the format names no zone.
  package struct Moment: Hashable, Sendable, Comparable {
    package let date: LocalDate
    package let time: LocalTime

    package init(date: LocalDate, time: LocalTime) {
      self.date = date
      self.time = time
    }

    package static func < (left: Moment, right: Moment) -> Bool {
      (left.date, left.time) < (right.date, right.time)
    }
  }

  /// How often one may pay, and for which part of the price: annual, 0.83.
  package struct Billing: Hashable, Sendable {
    package let period: String
    package let coefficient: Exact

    package init(period: String, coefficient: Exact) {
      self.period = period
      self.coefficient = coefficient
    }
  }
}
