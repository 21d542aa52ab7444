import Offers
import Quantities
import ServiceCatalogue
import Testing

/// The first review: on a working day, at most one cycle after the start (D11, A03).
struct FirstReviewTests {
  private func review(_ start: String, holidays: [String] = []) -> FirstReview {
    var world = SmallWorld()
    world.holidays = holidays.compactMap { LocalDate($0) }
    world.calendars = [
      ServiceHours(
        id: "office", name: words("Office"), week: SmallWorld.calendars[0].week, holidays: "some")
    ]
    return FirstReview(start: day(start), terms: terms, catalogue: world.catalogue)
  }

  @Test func `it is one cycle after the start where that is a working day`() {
    #expect(review("2027-03-01").date == day("2027-06-01"))
    #expect(review("2027-11-30").date == day("2028-02-29"), "the last of a shorter month")
  }

  @Test func `a weekend or a holiday moves it to the working day before`() {
    #expect(review("2027-02-01").date == day("2027-04-30"), "1 May 2027 is a Saturday")
    #expect(review("2027-03-01", holidays: ["2027-06-01"]).date == day("2027-05-31"))
    #expect(
      review("2027-02-01", holidays: ["2027-04-30", "2027-04-29"]).date == day("2027-04-28"))
  }

  @Test func `whatever the start, no working day lies between it and the end of the cycle`() {
    let holidays = ["2027-04-02", "2027-04-05", "2027-05-06", "2027-05-17", "2027-12-24"]
    let closed = Set(holidays.compactMap { LocalDate($0) })
    func isWorkingDay(_ date: LocalDate) -> Bool {
      date.weekday != .saturday && date.weekday != .sunday && !closed.contains(date)
    }
    let first = day("2026-12-01")
    for offset in 0..<400 {
      let start = first.adding(days: offset)
      let review = review(start.description, holidays: holidays)
      let latest = start.adding(months: 3)
      #expect(isWorkingDay(review.date) && review.date <= latest && review.date > start)
      let between = (review.date.dayNumber + 1)...max(review.date.dayNumber + 1, latest.dayNumber)
      for number in between where number <= latest.dayNumber {
        #expect(!isWorkingDay(LocalDate(dayNumber: number)), "\(start)")
      }
    }
  }

  @Test func `where nobody ever works it is the end of the cycle itself`() {
    var world = SmallWorld()
    world.calendars = [
      ServiceHours(id: "office", name: words("Never"), week: [:], holidays: nil)
    ]
    let review = FirstReview(start: day("2027-02-01"), terms: terms, catalogue: world.catalogue)
    #expect(review.date == day("2027-05-01"))
  }
}
