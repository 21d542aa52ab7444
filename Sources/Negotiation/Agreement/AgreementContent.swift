/// What happened to an agreement; its versions are the fold of these records (DECISIONS 2).
package enum AgreementContent: Hashable, Sendable {
  /// A draft was made of a meeting.
  case drafted(Drafted)
}

extension AgreementContent: Codable {
  private enum Key: String, CodingKey, CaseIterable { case drafted }

  /// The name of the record's kind, as `docs/reference/events.md` lists it.
  package var name: String {
    switch self {
    case .drafted: Key.drafted.rawValue
    }
  }

  package static var names: [String] { Key.allCases.map(\.rawValue) }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self = .drafted(try container.decode(Drafted.self, forKey: .drafted))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .drafted(let value): try container.encode(value, forKey: .drafted)
    }
  }
}

/// One line of an agreement's history.
package typealias AgreementRecord = Recorded<AgreementContent>
