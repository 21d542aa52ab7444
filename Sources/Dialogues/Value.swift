package import Quantities

/// What a slot holds: a typed value, never a bare string that each reader parses anew.
package indirect enum Value: Hashable, Sendable {
  case text(String)
  /// One of an enum slot's values.
  case choice(String)
  /// An id in a domain that the world supplies: a service, a tier, a person.
  case ref(String)
  case money(Money)
  case percent(Percent)
  /// Seconds.
  case duration(Int)
  case count(Int)
  case number(Exact)
  case date(LocalDate)
  /// An item of a list with its lasting id: O1.
  case item(id: String, text: String)
  case record([String: Value])
  case list([Value])
}

extension Value {
  package var text: String? {
    switch self {
    case .text(let text), .choice(let text), .ref(let text): text
    case .item(_, let text): text
    case .money, .percent, .duration, .count, .number, .date, .record, .list: nil
    }
  }

  package var items: [Value]? {
    if case .list(let values) = self { values } else { nil }
  }

  /// The id that names this value in a place: the item's, the reference's or the word itself.
  package var key: String {
    switch self {
    case .item(let id, _): id
    case .ref(let id), .choice(let id), .text(let id): id
    case .money, .percent, .duration, .count, .number, .date, .record, .list: ""
    }
  }
}
