/// The closed list of times that do not count against a target (M07).
package enum Exclusion: String, Hashable, Sendable, CaseIterable {
  case announcedMaintenance = "announced-maintenance"
  case forceMajeure = "force-majeure"
  case customerCaused = "customer-caused"
}
