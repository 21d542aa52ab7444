package import Dialogues
import Quantities

/// A value in plain writing, as the files of authors have it: text, lists and mappings.
package indirect enum PlainValue: Hashable, Sendable {
  case text(String)
  case list([PlainValue])
  case mapping([String: PlainValue])
}

extension PlainValue: CustomStringConvertible {
  /// On one line, for messages.
  package var description: String {
    switch self {
    case .text(let text): text
    case .list(let items): "[\(items.map(\.description).joined(separator: ", "))]"
    case .mapping(let fields):
      "{\(fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
    }
  }

  /// Whether something is what was expected. A person may be expected by the id alone, and by some
  /// of what is known of him.
  package func matches(_ found: PlainValue) -> Bool {
    switch (self, found) {
    case (.text(let one), .text(let other)): one == other
    case (.text, .mapping(let fields)): fields["id"] == self || fields["name"] == self
    case (.list(let ones), .list(let others)):
      ones.count == others.count && zip(ones, others).allSatisfy { $0.matches($1) }
    case (.mapping(let ones), .mapping(let others)):
      ones.allSatisfy { key, one in others[key].map(one.matches) ?? false }
    case (.text, .list), (.list, .text), (.list, .mapping), (.mapping, .text), (.mapping, .list):
      false
    }
  }
}

extension Value {
  /// The value in plain writing.
  package var plain: PlainValue {
    switch self {
    case .text(let text), .choice(let text), .ref(let text): .text(text)
    case .item(_, let text): .text(text)
    case .money(let money): .text(money.description)
    case .percent(let percent): .text("\(percent)%")
    case .duration(let seconds): .text(Period(seconds: Int64(max(0, seconds))).description)
    case .count(let count): .text("\(count)")
    case .number(let number): .text(number.description)
    case .date(let date): .text(date.description)
    case .record(let fields): .mapping(fields.mapValues(\.plain))
    case .list(let items): .list(items.map(\.plain))
    }
  }
}
