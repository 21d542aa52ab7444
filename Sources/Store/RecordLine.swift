import Negotiation
import Quantities

/// The JSON form of a record, with its schema beside it.
struct RecordLine<Content: StoredContent>: Codable {
  let record: Recorded<Content>

  init(_ record: Recorded<Content>) {
    self.record = record
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: RecordKey.self)
    let schema = try container.decode(Int.self, forKey: .schema)
    guard schema <= RecordCodec.schema else { throw StoreFailure.newer(schema: schema) }
    record = Recorded(
      sequence: try container.decode(Int.self, forKey: .sequence),
      turn: try container.decode(Int.self, forKey: .turn),
      at: try container.decode(Instant.self, forKey: .at),
      content: try container.decode(Content.self, forKey: .content))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: RecordKey.self)
    try container.encode(RecordCodec.schema, forKey: .schema)
    try container.encode(record.sequence, forKey: .sequence)
    try container.encode(record.turn, forKey: .turn)
    try container.encode(record.at, forKey: .at)
    try container.encode(record.content, forKey: .content)
  }
}

private enum RecordKey: String, CodingKey { case schema, sequence, turn, at, content }
