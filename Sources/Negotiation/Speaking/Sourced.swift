/// Where a figure or a fact comes from, for `/why ID` and `sla show --trace` (DECISIONS 4).
package enum Sourced: Hashable, Sendable {
  /// Somebody's words.
  case statement(id: String, Statement)
  /// `catalogue@version` and the path in it.
  case catalogue(id: String, reference: String, path: String)
}
