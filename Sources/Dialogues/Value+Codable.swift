import Quantities

extension Value: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case text, choice, ref, money, percent, duration, count, number, date, item, record, list
  }

  private struct Item: Codable {
    let id: String
    let text: String
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "A value has exactly one kind."))
    }
    switch key {
    case .text: self = .text(try container.decode(String.self, forKey: key))
    case .choice: self = .choice(try container.decode(String.self, forKey: key))
    case .ref: self = .ref(try container.decode(String.self, forKey: key))
    case .money: self = .money(try container.decode(Money.self, forKey: key))
    case .percent: self = .percent(try container.decode(Percent.self, forKey: key))
    case .duration: self = .duration(try container.decode(Int.self, forKey: key))
    case .count: self = .count(try container.decode(Int.self, forKey: key))
    case .number: self = .number(try container.decode(Exact.self, forKey: key))
    case .date: self = .date(try container.decode(LocalDate.self, forKey: key))
    case .item:
      let item = try container.decode(Item.self, forKey: key)
      self = .item(id: item.id, text: item.text)
    case .record: self = .record(try container.decode([String: Value].self, forKey: key))
    case .list: self = .list(try container.decode([Value].self, forKey: key))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .text(let value): try container.encode(value, forKey: .text)
    case .choice(let value): try container.encode(value, forKey: .choice)
    case .ref(let value): try container.encode(value, forKey: .ref)
    case .money(let value): try container.encode(value, forKey: .money)
    case .percent(let value): try container.encode(value, forKey: .percent)
    case .duration(let value): try container.encode(value, forKey: .duration)
    case .count(let value): try container.encode(value, forKey: .count)
    case .number(let value): try container.encode(value, forKey: .number)
    case .date(let value): try container.encode(value, forKey: .date)
    case .item(let id, let text): try container.encode(Item(id: id, text: text), forKey: .item)
    case .record(let value): try container.encode(value, forKey: .record)
    case .list(let value): try container.encode(value, forKey: .list)
    }
  }
}
