package import Quantities

extension Formats {
  /// A time of day for tables, the same in all five languages: "18:10", "08:00".
  package func time(_ time: LocalTime) -> String {
    [padded(time.hour), padded(time.minute)].joined(separator: ":") + seconds(time)
  }

  /// A time of day for sentences: "18:10", "18:10 Uhr", "18 h 10".
  ///
  /// French writes "18 h 10" in a sentence and accepts "18:10" in a table; the others have one form.
  package func timeInWords(_ time: LocalTime) -> String {
    switch language {
    case .en, .it, .ru: "\(time.hour):\(padded(time.minute))\(seconds(time))"
    case .de: "\(time.hour):\(padded(time.minute))\(seconds(time))\(noBreakSpace)Uhr"
    case .fr: frenchTime(time)
    }
  }

  /// Date and time of day in a sentence: "21 November 2026, 18:10", "21 novembre 2026 à 18 h 10".
  package func moment(_ day: LocalDate, _ time: LocalTime) -> String {
    date(day) + (language == .fr ? " à " : ", ") + timeInWords(time)
  }

  /// What the wall clock of a zone shows at an instant, in a sentence.
  package func moment(_ instant: Instant, in zone: Zone) -> String {
    let (day, time) = zone.local(at: instant)
    return moment(day, time)
  }

  /// Date and time of day in figures: "21/11/2026 18:10".
  package func numericMoment(_ date: LocalDate, _ time: LocalTime) -> String {
    "\(numericDate(date)) \(self.time(time))"
  }

  private func seconds(_ time: LocalTime) -> String {
    time.second == 0 ? "" : ":\(padded(time.second))"
  }

  private func frenchTime(_ time: LocalTime) -> String {
    let hours = "\(time.hour)\(noBreakSpace)h"
    guard time.minute != 0 || time.second != 0 else { return hours }
    let minutes = "\(hours)\(noBreakSpace)\(padded(time.minute))"
    guard time.second != 0 else { return minutes }
    return "\(minutes)\(noBreakSpace)min\(noBreakSpace)\(padded(time.second))\(noBreakSpace)s"
  }
}
