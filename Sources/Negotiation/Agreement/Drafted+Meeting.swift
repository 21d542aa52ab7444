import ServiceCatalogue
package import Wording

extension Drafted {
  /// What a draft would be made of: the meeting as it stands, and the words that were released.
  package init(
    _ meeting: Meeting, in setting: Setting, language: Language, released: [String]
  ) {
    self.init(
      meeting: meeting.opened.meeting, customer: meeting.opened.customer,
      sequence: meeting.lastChange, language: language,
      catalogue: setting.catalogue.reference, released: released)
  }
}
