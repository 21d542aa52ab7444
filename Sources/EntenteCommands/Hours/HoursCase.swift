import Foundation

/// One question about service hours, as a JSON object on one line.
///
/// {"id", "op": business_seconds|add|sub, "calendar": {…}, "tz", "start", "end" or "seconds"}; other
/// keys are left alone, as cases carry where they come from.
struct HoursCase: Decodable {
  enum Operation: String {
    case between = "business_seconds"
    case add
    case sub

    init(word: String) throws {
      guard let operation = Self(rawValue: word) else {
        throw HoursMistake("The op “\(word)” is unknown; write business_seconds, add or sub.")
      }
      self = operation
    }
  }

  let operation: Operation?
  let calendar: HoursCaseCalendar
  let zone: String
  let start: String
  let end: String?
  let seconds: Int64?

  private enum CodingKeys: String, CodingKey {
    case operation = "op"
    case zone = "tz"
    case calendar, start, end, seconds
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    operation = try container.decodeIfPresent(String.self, forKey: .operation).map(
      Operation.init(word:))
    calendar = try container.decode(HoursCaseCalendar.self, forKey: .calendar)
    start = try container.decode(String.self, forKey: .start)
    end = try container.decodeIfPresent(String.self, forKey: .end)
    seconds = try container.decodeIfPresent(Int64.self, forKey: .seconds)
    let outer = try container.decodeIfPresent(String.self, forKey: .zone)
    guard let zone = calendar.zone ?? outer else {
      throw HoursMistake("No time zone is named; add \"tz\": \"Europe/Berlin\".")
    }
    self.zone = zone
  }

  /// Reads a line; every mistake becomes a sentence.
  static func reading(_ line: String) throws(HoursMistake) -> HoursCase {
    do {
      return try JSONDecoder().decode(HoursCase.self, from: Data(line.utf8))
    } catch let error as DecodingError {
      throw HoursMistake(error.sentence)
    } catch let error as HoursMistake {
      throw error
    } catch {
      throw HoursMistake("The line cannot be read as JSON (\(error)); write one object a line.")
    }
  }
}

extension DecodingError {
  fileprivate var sentence: String {
    switch self {
    case .keyNotFound(let key, let context):
      return "The key “\(path(context, key))” is missing; add it."
    case .valueNotFound(_, let context):
      return "The key “\(path(context))” has no value; write one."
    case .typeMismatch(let type, let context):
      return "The key “\(path(context))” holds another kind of value; write \(words(for: type))."
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      return "The line is not JSON, or seconds are not whole; write one object a line."
    case .dataCorrupted(let context):
      return "The key “\(path(context))” cannot be read: \(context.debugDescription)"
    @unknown default:
      return "The line cannot be read as JSON; write one object a line."
    }
  }

  private func path(_ context: Context, _ last: (any CodingKey)? = nil) -> String {
    let keys = context.codingPath + (last.map { [$0] } ?? [])
    return keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }

  private func words(for type: any Any.Type) -> String {
    if type == String.self { return "a text in quotation marks" }
    if type == Int64.self { return "a whole number" }
    return type is any Sequence.Type ? "a list or an object of lists" : "an object"
  }
}
