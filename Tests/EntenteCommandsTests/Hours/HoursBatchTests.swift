import Loading
import Testing

@testable import EntenteCommands

struct HoursBatchTests {
  private let office = """
    "tz":"UTC","calendar":{"week":{"mon":[["08:00","18:00"]],"fri":[["22:00","26:00"]]}}
    """

  @Test func `each operation is answered on a line of its own`() {
    var batch = HoursBatch(directory: nowhere)
    let start = #""start":"2026-11-23T09:00:00Z""#
    #expect(
      batch.answer(
        #"{"id":"a","op":"business_seconds",\#(office),\#(start),"end":"2026-11-24T00:00:00Z"}"#)
        == #"{"id":"a","seconds":32400}"#)
    #expect(
      batch.answer(#"{"id":7,"op":"add",\#(office),\#(start),"seconds":32401}"#)
        == #"{"id":7,"end":"2026-11-27T22:00:01Z"}"#)
    #expect(
      batch.answer(#"{"op":"sub",\#(office),\#(start),"seconds":3601}"#)
        == #"{"id":null,"end":"2026-11-21T01:59:59Z"}"#)
    #expect(batch.answer("  ") == nil)
    #expect(!batch.hasMistakes)
  }

  @Test func `holidays breaks and single days are taken in`() {
    var batch = HoursBatch(directory: nowhere)
    let calendar = """
      {"tz":"UTC","week":{"mon":[["08:00","18:00"]],"tue":[["08:00","18:00"]]},\
      "holidays":["2026-11-23"],"annual_holidays":["11-24"],"overrides":{"2026-11-25":[["08:00","12:00"]]},\
      "breaks":{"2026-11-25":[["09:00","10:00"]]}}
      """
    let line =
      #"{"id":"a","op":"business_seconds","calendar":\#(calendar),"start":"2026-11-23T00:00:00Z","end":"2026-11-26T00:00:00Z"}"#
    #expect(batch.answer(line) == #"{"id":"a","seconds":10800}"#)
  }

  @Test(arguments: [
    ("{", "The line is not JSON"), (#"{"id":"x"}"#, "“calendar” is missing"),
    (#"{"id":"x","op":"guess",OFFICE,"start":"2026-11-23T09:00:00Z"}"#, "“guess” is unknown"),
    (#"{"id":"x","op":"add",OFFICE,"start":"2026-11-23T09:00:00Z"}"#, "“seconds” is missing"),
    (#"{"id":"x","op":"add",OFFICE,"start":"2026-11-23T09:00:00Z","seconds":1.5}"#, "not whole"),
    (#"{"id":"x","op":"add",OFFICE,"start":"yesterday","seconds":1}"#, "“yesterday” is no time"),
    (
      #"{"id":"x","op":"add","tz":"UTC","calendar":{"week":{"mon":[["08:00","08:00"]]}},"start":"2026-11-23T09:00:00Z","seconds":1}"#,
      "“08:00-08:00” is no range"
    ),
    (
      #"{"id":"x","op":"add","tz":"UTC","calendar":{"week":{"monday":[]}},"start":"2026-11-23T09:00:00Z","seconds":1}"#,
      "a weekday such as mon"
    ),
    (
      #"{"id":"x","op":"add","tz":"UTC","calendar":{"week":{},"hollidays":[]},"start":"2026-11-23T09:00:00Z","seconds":1}"#,
      "unknown key “hollidays”"
    ),
    (
      #"{"id":"x","op":"add","tz":"UTC","calendar":{"week":{}},"start":"2026-11-23T09:00:00Z","seconds":1}"#,
      "not open for long enough"
    ),
    (
      #"{"id":"x","op":"add","tz":"../UTC","calendar":{"week":{}},"start":"2026-11-23T09:00:00Z","seconds":1}"#,
      "not the name of a time zone"
    ),
    (
      #"{"id":"x","op":"add","calendar":{"week":{}},"start":"2026-11-23T09:00:00Z","seconds":1}"#,
      "No time zone is named"
    ),
    (
      #"{"id":"x","op":"add","tz":"UTC","calendar":{"week":{},"holidays":["25.12."]},"start":"2026-11-23T09:00:00Z","seconds":1}"#,
      "“25.12.” cannot be read"
    ),
  ])
  func `a question that cannot be answered gets a line that says why`(
    line: String, words: String
  ) throws {
    var batch = HoursBatch(directory: nowhere)
    let given = batch.answer(line.replacing("OFFICE", with: office))
    let answer = try #require(given)
    #expect(answer.contains(words), "\(answer)")
    #expect(
      answer.hasPrefix(
        line == "{" ? #"{"id":null,"line":1,"error":""# : #"{"id":"x","line":1,"error":""#))
    #expect(batch.hasMistakes)
  }

  @Test func `a mistake does not stop the lines after it`() {
    var batch = HoursBatch(directory: nowhere)
    #expect(batch.answer("nonsense")?.contains("error") == true)
    let line = #"{"id":"a",\#(office),"start":"2026-11-23T17:59:00Z","end":"2026-11-24T00:00:00Z"}"#
    #expect(batch.answer(line) == #"{"id":"a","seconds":60}"#)
    #expect(batch.hasMistakes)
  }

  @Test func `text in an answer is escaped`() {
    #expect(HoursAnswer.quoted("a\"\\\n\u{1B}é/") == #""a\"\\\u000a\u001bé/""#)
  }

  /// Universal time needs no file.
  private var nowhere: TimeZoneDirectory { TimeZoneDirectory(folders: ["/nowhere"]) }
}
