import Negotiation

/// What a stream may hold: it has a form of its own and names its kind.
package protocol StoredContent: Hashable, Sendable, Codable {
  var name: String { get }
}

extension RecordContent: StoredContent {}
extension AgreementContent: StoredContent {}
