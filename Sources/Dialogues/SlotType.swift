/// What kind of value a slot takes.
package indirect enum SlotType: Hashable, Sendable {
  case text
  case choice([String])
  /// An id in a domain that the world supplies (``DialogueWorld``).
  case ref(String)
  case money, percent, duration, count, number, date
  /// Who is here: records of name, role and limit.
  case people
  case list(SlotType)

  package var isList: Bool {
    if case .list = self { true } else { false }
  }

  /// The type of one item of a list, else the type itself.
  package var element: SlotType {
    if case .list(let element) = self { element } else { self }
  }

  /// Whether no list of options stands behind it.
  package var isOpen: Bool {
    switch element {
    case .choice, .ref: false
    case .text, .money, .percent, .duration, .count, .number, .date, .people, .list: true
    }
  }

  /// The words of an enum; nil for any other type.
  package var words: [String]? {
    if case .choice(let words) = self { words } else { nil }
  }

  /// Whether a value is of this type.
  package func admits(_ value: Value) -> Bool {
    switch (self, value) {
    case (.text, .text), (.ref, .ref), (.money, .money), (.percent, .percent),
      (.duration, .duration), (.count, .count), (.number, .number), (.date, .date):
      true
    case (.text, .item): true
    case (.choice(let values), .choice(let value)): values.contains(value)
    case (.people, .list(let records)):
      records.allSatisfy { if case .record = $0 { true } else { false } }
    case (.list(let element), .list(let values)): values.allSatisfy { element.admits($0) }
    default: false
    }
  }
}
