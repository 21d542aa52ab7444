package import Quantities
package import Wording

/// The holidays of one region, day by day, so that nothing has to be guessed.
package struct HolidaySet: Hashable, Sendable {
  package struct Day: Hashable, Sendable {
    package let date: LocalDate
    package let name: LocalizedText

    package init(date: LocalDate, name: LocalizedText) {
      self.date = date
      self.name = name
    }
  }

  package let id: String
  package let name: LocalizedText
  package let days: [Day]

  package init(id: String, name: LocalizedText, days: [Day]) {
    self.id = id
    self.name = name
    self.days = days
  }
}
