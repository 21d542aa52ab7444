/// Recovery time and recovery point objectives, in minutes.
package struct Continuity: Hashable, Sendable {
  package let rtoMinutes: Int
  package let rpoMinutes: Int

  package init(rtoMinutes: Int, rpoMinutes: Int) {
    self.rtoMinutes = rtoMinutes
    self.rpoMinutes = rpoMinutes
  }
}
