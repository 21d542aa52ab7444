import Foundation
package import Negotiation
import Quantities

/// A record as one line of JSON: `{"at":…,"content":{"noted":{…}},"schema":1,"sequence":3,"turn":2}`.
///
/// Keys stand in alphabetical order and nothing is optional about the form, so that equal records
/// are equal text. The schema stands in each line: a line may travel without its file.
package enum RecordCodec {
  /// The version of the form that is written; every version up to it can be read.
  package static let schema = 1

  package static func encode(_ record: Recorded<some StoredContent>) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(RecordLine(record)), as: UTF8.self)
    } catch {
      preconditionFailure("Record \(record.sequence) has no JSON form: \(error)")
    }
  }

  /// Throws ``StoreFailure/newer(schema:)`` or ``StoreFailure/damaged(reason:)``.
  package static func decode<Content: StoredContent>(
    _ line: String, as content: Content.Type = RecordContent.self
  ) throws(StoreFailure) -> Recorded<Content> {
    do {
      return try JSONDecoder().decode(RecordLine<Content>.self, from: Data(line.utf8)).record
    } catch let failure as StoreFailure {
      throw failure
    } catch let error as DecodingError {
      throw .damaged(reason: "a record cannot be read (\(error.place))")
    } catch {
      throw .damaged(reason: "a record cannot be read (\(error))")
    }
  }
}

extension DecodingError {
  /// What was wrong, and under which keys.
  fileprivate var place: String {
    let context: Context
    switch self {
    case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found),
      .dataCorrupted(let found):
      context = found
    @unknown default: return "\(self)"
    }
    let path = context.codingPath.map(\.stringValue).joined(separator: ".")
    return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
  }
}
