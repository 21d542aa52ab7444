import GRDB
import Negotiation
import Quantities
import Wording

/// The headers of all meetings in one question to the file, whatever the length of the meetings.
enum MeetingList {
  /// A record says who opened the meeting, and another which language was spoken last.
  private static let question = """
    SELECT first.body, last.body, last.sequence,
      (SELECT body FROM records
       WHERE stream = first.stream AND kind IN ('opened', 'addressed')
       ORDER BY sequence DESC LIMIT 1),
      (SELECT body FROM records WHERE stream = first.stream AND kind = 'labelled'
       ORDER BY sequence DESC LIMIT 1)
    FROM records AS first
    JOIN records AS last ON last.stream = first.stream AND last.sequence =
      (SELECT max(sequence) FROM records WHERE stream = first.stream)
    WHERE first.sequence = 1 AND first.kind IN ('opened', 'addressed')
      AND first.stream GLOB 'meeting/*'
    """

  static func headers(in db: Database) throws -> [MeetingHeader] {
    try Row.fetchAll(db, sql: question).compactMap(header).sorted { $0.id < $1.id }
  }

  private static func header(_ row: Row) throws -> MeetingHeader? {
    let first = try RecordCodec.decode(row[0])
    let last = try RecordCodec.decode(row[1])
    guard case .opened(let opened) = first.content else { return nil }
    return MeetingHeader(
      id: opened.meeting, customer: opened.customer, openedAt: first.at, lastAt: last.at,
      recordCount: row[2], language: try language(row[3]) ?? opened.language,
      label: try (row[4] as String?).flatMap(label))
  }

  private static func label(_ line: String) throws -> String? {
    if case .labelled(let name) = try RecordCodec.decode(line).content { name } else { nil }
  }

  private static func language(_ line: String) throws -> Language? {
    if case .addressed(_, let language) = try RecordCodec.decode(line).content {
      language
    } else {
      nil
    }
  }
}
