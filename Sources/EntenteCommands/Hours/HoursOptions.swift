import ArgumentParser
import Loading
import Quantities

/// The options that every question about service hours shares.
struct HoursOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "Service hours, such as \"Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off\" or \"24/7\".")
  var calendar: String?

  @Option(name: .long, help: "The time zone whose clock counts, such as Europe/Berlin.")
  var zone: String?

  @Option(name: .long, parsing: .upToNextOption, help: "Dates of holidays, such as 2026-12-25.")
  var holidays: [String] = []

  @Flag(name: .long, help: "Answer with one JSON object.")
  var json = false

  @Flag(
    name: .long,
    help: "Read questions from standard input, one JSON object a line, and answer line by line.")
  var batch = false

  init() {}

  /// The calendar with its zone, and the edition of the zone database.
  func clock() throws(HoursMistake) -> (clock: ServiceClock, version: String?) {
    guard let calendar, let zone else {
      throw HoursMistake(
        "A calendar and its zone are needed; add for example --calendar \"Mo-Fr 08:00-18:00\""
          + " --zone Europe/Berlin.")
    }
    do {
      let found = try TimeZoneDirectory.system.find(zone)
      let hours = try ServiceCalendar.reading(
        openingHours: calendar, zone: zone, holidays: try holidayDates())
      return (ServiceClock(hours, in: found.zone), found.version)
    } catch {
      throw HoursMistake("\(error)")
    }
  }

  private func holidayDates() throws(HoursMistake) -> Set<LocalDate> {
    var dates: Set<LocalDate> = []
    for text in holidays.flatMap({ $0.split(separator: ",") }) {
      guard let date = LocalDate(String(text)) else {
        throw HoursMistake("“\(text)” is no holiday; write \(LocalDate.form).")
      }
      dates.insert(date)
    }
    return dates
  }
}
