import Foundation
import Testing

@testable import Quantities

struct CanonicalTextTests {
  @Test func `every value reads what it printed and keeps it in JSON as text`() throws {
    try check(Exact("99.95"))
    try check(Percent("99.95"))
    try check(Ratio(999, 1000))
    try check(Currency.euro)
    try check(Money(minor: -1250, currency: .euro))
    try check(Instant(seconds: 1_795_255_200))
    try check(LocalDate("2026-11-21"))
    try check(LocalTime("24:00"))
    try check(TimeRange("22:00-06:00"))
    try check(Month("2027-02"))
    try check(MonthDay("12-25"))
    try check(Period("P36M"))
  }

  @Test func `an unreadable value names the form that is expected`() throws {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([LocalDate].self, from: Data(#"["21.11.2026"]"#.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(context.debugDescription.contains("21.11.2026"))
    #expect(context.debugDescription.contains(LocalDate.form))
  }

  @Test func `values are keys of JSON objects`() throws {
    let dates = [try date("2026-12-24"): 1]
    let json = try JSONEncoder().encode(dates)
    #expect(String(decoding: json, as: UTF8.self) == #"{"2026-12-24":1}"#)
    #expect(try JSONDecoder().decode([LocalDate: Int].self, from: json) == dates)
  }

  @Test func `a calendar keeps all it holds in JSON`() throws {
    let monday = [try #require(TimeRange("22:00-06:00"))]
    let calendar = ServiceCalendar(
      zone: "Europe/Berlin", week: [.monday: monday], holidays: [try date("2026-12-25")],
      annualHolidays: [try #require(MonthDay("01-01"))], overrides: [try date("2026-12-24"): []],
      breaks: [try date("2026-12-28"): monday])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(calendar)
    #expect(try JSONDecoder().decode(ServiceCalendar.self, from: json) == calendar)
    #expect(
      String(decoding: json, as: UTF8.self) == """
        {"annualHolidays":["01-01"],"breaks":{"2026-12-28":["22:00-06:00"]},\
        "holidays":["2026-12-25"],"overrides":{"2026-12-24":[]},\
        "week":{"mon":["22:00-06:00"]},"zone":"Europe/Berlin"}
        """)
  }

  @Test func `an interval that ends before it starts is not decoded`() {
    let json = #"{"start":"2026-11-21T10:00:00Z","end":"2026-11-21T09:00:00Z"}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Interval.self, from: Data(json.utf8))
    }
  }

  private func check<Value: CanonicalText>(_ value: Value?) throws {
    let value = try #require(value)
    #expect(Value(value.description) == value)
    let json = try JSONEncoder().encode([value])
    #expect(String(decoding: json, as: UTF8.self).replacing("\\/", with: "/") == "[\"\(value)\"]")
    #expect(try JSONDecoder().decode([Value].self, from: json) == [value])
  }
}
