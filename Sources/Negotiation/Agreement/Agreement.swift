package import Quantities

/// An agreement with a customer: the fold of its stream, and nothing besides (D14, DECISIONS 2).
package struct Agreement: Hashable, Sendable {
  /// A version, which is what the stream comes to up to one of its records.
  package struct Version: Hashable, Sendable {
    package let number: Int
    package let drafted: Drafted
    /// When it was first drafted; drafted again, it keeps this moment.
    package let at: Instant

    /// Drafts are 0.1, 0.2 …
    package var name: String { "0.\(number)" }
  }

  package let id: String
  package private(set) var versions: [Version] = []
  package private(set) var lastSequence = 0

  package init(id: String, _ records: some Sequence<AgreementRecord> = []) {
    self.id = id
    evolve(records)
  }

  package mutating func evolve(_ records: some Sequence<AgreementRecord>) {
    for record in records {
      lastSequence = record.sequence
      switch record.content {
      case .drafted(let drafted):
        guard version(of: drafted) == nil else { continue }
        versions.append(Version(number: versions.count + 1, drafted: drafted, at: record.at))
      }
    }
  }

  package var latest: Version? { versions.last }

  /// The version that was drafted from just this.
  package func version(of drafted: Drafted) -> Version? {
    versions.first { $0.drafted == drafted }
  }

  /// The version that a draft from this is, or becomes once its record is kept.
  package func draft(_ drafted: Drafted, at now: Instant) -> (Version, record: AgreementRecord?) {
    if let version = version(of: drafted) { return (version, nil) }
    let record = AgreementRecord(
      sequence: lastSequence + 1, turn: lastSequence + 1, at: now, content: .drafted(drafted))
    return (Version(number: versions.count + 1, drafted: drafted, at: now), record)
  }
}
