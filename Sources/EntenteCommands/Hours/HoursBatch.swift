import Foundation
package import Loading
import Quantities

/// Answers questions about service hours, one JSON line for each line.
///
/// A question that cannot be answered gets a line too, with the sentence what is wrong, so that
/// answers and questions stay in step; `hasMistakes` then asks for exit code 65.
package struct HoursBatch {
  private let directory: TimeZoneDirectory
  private let usual: HoursCase.Operation
  private var zones: [String: Zone] = [:]
  private var number = 0
  package private(set) var hasMistakes = false

  init(directory: TimeZoneDirectory, usual: HoursCase.Operation) {
    self.directory = directory
    self.usual = usual
  }

  /// Questions that do not name an operation ask for the seconds between two times.
  package init(directory: TimeZoneDirectory) {
    self.init(directory: directory, usual: .between)
  }

  /// The answer to the next line; nil for a blank one.
  package mutating func answer(_ line: String) -> String? {
    number += 1
    guard line.contains(where: { !$0.isWhitespace }) else { return nil }
    let id = HoursAnswer().adding("id", json: Self.id(in: line))
    do throws(HoursMistake) {
      return try answer(HoursCase.reading(line), after: id).line
    } catch {
      hasMistakes = true
      return id.adding("line", Int64(number)).adding("error", error.description).line
    }
  }

  private mutating func answer(
    _ question: HoursCase, after id: HoursAnswer
  ) throws(HoursMistake) -> HoursAnswer {
    let zone = try zone(question.zone)
    let clock = ServiceClock(try question.calendar.calendar(zone: zone.id), in: zone)
    let start = try HoursTime.reading(question.start, in: zone).instant
    switch question.operation ?? usual {
    case .between:
      let end = try HoursTime.reading(try given(question.end, "end"), in: zone).instant
      return id.adding("seconds", clock.openSeconds(from: start, to: end))
    case .add:
      let seconds = try given(question.seconds, "seconds")
      return id.adding("end", try clock.reached(clock.adding(seconds, to: start)).description)
    case .sub:
      let seconds = try given(question.seconds, "seconds")
      return id.adding(
        "end", try clock.reached(clock.subtracting(seconds, from: start)).description)
    }
  }

  private func given<Value>(_ value: Value?, _ key: String) throws(HoursMistake) -> Value {
    guard let value else { throw HoursMistake("The key “\(key)” is missing; add it.") }
    return value
  }

  private mutating func zone(_ id: String) throws(HoursMistake) -> Zone {
    if let known = zones[id] { return known }
    do throws(TimeZoneFault) {
      let zone = try directory.zone(id)
      zones[id] = zone
      return zone
    } catch {
      throw HoursMistake(error.description)
    }
  }

  /// The id as JSON, whatever else the line holds: a text, a whole number, or null.
  private static func id(in line: String) -> String {
    let data = Data(line.utf8)
    if let text = try? JSONDecoder().decode(Label<String>.self, from: data) {
      return HoursAnswer.quoted(text.id)
    }
    let number = try? JSONDecoder().decode(Label<Int64>.self, from: data)
    return number.map { String($0.id) } ?? "null"
  }

  private struct Label<Value: Decodable>: Decodable {
    let id: Value
  }
}

extension ServiceClock {
  /// The instant that was looked for, or why there is none.
  func reached(_ instant: Instant?) throws(HoursMistake) -> Instant {
    guard let instant else {
      throw HoursMistake(
        "The calendar is not open for long enough; give it more hours, or ask for fewer seconds.")
    }
    return instant
  }
}
