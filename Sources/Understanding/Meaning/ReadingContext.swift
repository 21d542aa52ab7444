package import Quantities

/// What a reader of lines has to know about the meeting.
package struct ReadingContext: Hashable, Sendable {
  package let people: [KnownPerson]
  /// Dates without a year, weekdays and "in two weeks" are reckoned from here.
  package let today: LocalDate
  /// The currency of an amount that names none.
  package let currency: Currency

  package init(people: [KnownPerson], today: LocalDate, currency: Currency) {
    self.people = people
    self.today = today
    self.currency = currency
  }
}
