import Diagnostics
package import ServiceCatalogue

/// What came of reading a price list.
package struct LoadedPriceList: Sendable {
  /// Nil when there is a fault; warnings do not keep a list from being used.
  package let list: PriceList?
  package let report: CheckReport
}
