package import Wording

/// When the service desk answers, how it is reached, and who acts outside its hours.
package struct TierSupport: Hashable, Sendable {
  package enum Channel: String, Hashable, Sendable, CaseIterable {
    case portal, mail, phone, onsite
  }
  package enum Outside: String, Hashable, Sendable, CaseIterable {
    /// Nobody acts before the desk opens again.
    case nextOpening = "next-opening"
    case onCall = "on-call"
    /// The desk never closes.
    case always
  }

  /// Service hours id of the desk.
  package let hours: String
  package let outside: Outside
  package let channels: [Channel]
  package let languages: [Language]

  package init(hours: String, outside: Outside, channels: [Channel], languages: [Language]) {
    self.hours = hours
    self.outside = outside
    self.channels = channels
    self.languages = languages
  }
}
