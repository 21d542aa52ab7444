/// How often an amount is paid.
package enum PaymentPeriod: String, CaseIterable, Hashable, Sendable {
  case hour, day, week, month, quarter, year
}
