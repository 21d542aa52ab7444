import Dialogues
import Wording

extension RecordContent: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case opened, addressed, answered, performed, shown, noted, promised, released, parked, labelled
    case undone, struck
  }

  private struct Address: Codable {
    let speaker: String
    let language: Language
  }

  private struct Label: Codable {
    let name: String
  }

  private struct Strike: Codable {
    let sequence: Int
  }

  /// The name of the record's kind, as `docs/reference/events.md` lists it.
  package var name: String { key.rawValue }

  package static var names: [String] { Key.allCases.map(\.rawValue) }

  private var key: Key {
    switch self {
    case .opened: .opened
    case .addressed: .addressed
    case .answered: .answered
    case .performed: .performed
    case .shown: .shown
    case .noted: .noted
    case .promised: .promised
    case .released: .released
    case .parked: .parked
    case .labelled: .labelled
    case .undone: .undone
    case .struck: .struck
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "A record has exactly one kind."))
    }
    switch key {
    case .opened: self = .opened(try container.decode(Opened.self, forKey: key))
    case .addressed:
      let address = try container.decode(Address.self, forKey: key)
      self = .addressed(speaker: address.speaker, language: address.language)
    case .answered: self = .answered(try container.decode(Answered.self, forKey: key))
    case .performed: self = .performed(try container.decode(Performed.self, forKey: key))
    case .shown: self = .shown(try container.decode(Shown.self, forKey: key))
    case .noted: self = .noted(try container.decode(Note.self, forKey: key))
    case .promised: self = .promised(try container.decode(Promise.self, forKey: key))
    case .released: self = .released(try container.decode(Released.self, forKey: key))
    case .parked: self = .parked(try container.decode(Parked.self, forKey: key))
    case .labelled: self = .labelled(try container.decode(Label.self, forKey: key).name)
    case .undone: self = .undone(try container.decode(Undone.self, forKey: key))
    case .struck:
      self = .struck(sequence: try container.decode(Strike.self, forKey: key).sequence)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .opened(let value): try container.encode(value, forKey: key)
    case .addressed(let speaker, let language):
      try container.encode(Address(speaker: speaker, language: language), forKey: key)
    case .answered(let value): try container.encode(value, forKey: key)
    case .performed(let value): try container.encode(value, forKey: key)
    case .shown(let value): try container.encode(value, forKey: key)
    case .noted(let value): try container.encode(value, forKey: key)
    case .promised(let value): try container.encode(value, forKey: key)
    case .released(let value): try container.encode(value, forKey: key)
    case .parked(let value): try container.encode(value, forKey: key)
    case .labelled(let name): try container.encode(Label(name: name), forKey: key)
    case .undone(let value): try container.encode(value, forKey: key)
    case .struck(let sequence): try container.encode(Strike(sequence: sequence), forKey: key)
    }
  }
}
