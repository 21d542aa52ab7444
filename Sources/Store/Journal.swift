package import Dialogues
package import Negotiation
package import Quantities

/// Where meetings and agreements are kept: streams of records that only ever grow (DECISIONS 1–3).
///
/// What ``append(_:to:expecting:)`` took is durable when it returns; the reply is shown only then.
/// Synchronous on purpose: one person waits for one line, and nothing may come between the two.
package protocol Journal: Sendable {
  /// Every meeting, in the order of their ids.
  func meetings() throws(StoreFailure) -> [MeetingHeader]

  /// The records of a meeting from the first to the last; none for an id that is not kept.
  func records(of id: String) throws(StoreFailure) -> [Record]

  /// Adds records, all or none, durably; an empty list changes nothing.
  ///
  /// Their sequences go on from `lastSequence` without a gap, and the first record of a meeting
  /// opens it: anything else is a bug of the caller. A `struck` record empties the record that it
  /// names (see ``RecordContent/emptied``). Throws ``StoreFailure/conflict(expected:found:)`` when
  /// somebody else appended since; nothing was added then.
  func append(
    _ records: [Record], to id: String, expecting lastSequence: Int
  ) throws(StoreFailure)

  /// Keeps dialogue files as they are now, beside the meetings that are led by them; what is kept
  /// already is not kept twice.
  func keep(_ scripts: [Script]) throws(StoreFailure)

  /// Every script that was kept, in the order in which they came.
  func scripts() throws(StoreFailure) -> [Script]

  /// The ids of all agreements, in their order.
  func agreements() throws(StoreFailure) -> [String]

  /// The records of an agreement from the first to the last; none for an id that is not kept.
  func records(ofAgreement id: String) throws(StoreFailure) -> [AgreementRecord]

  /// Adds records to an agreement, as ``append(_:to:expecting:)`` does to a meeting.
  func append(
    _ records: [AgreementRecord], toAgreement id: String, expecting lastSequence: Int
  ) throws(StoreFailure)
}

extension Journal {
  package func agreement(_ id: String) throws(StoreFailure) -> Agreement {
    Agreement(id: id, try records(ofAgreement: id))
  }

  /// Keeps that a draft was made, unless the same was drafted before; the version that it is.
  package func draft(
    _ drafted: Drafted, of id: String, at now: Instant
  ) throws(StoreFailure) -> Agreement.Version {
    while true {
      let agreement = try agreement(id)
      let (version, record) = agreement.draft(drafted, at: now)
      guard let record else { return version }
      do {
        try append([record], toAgreement: id, expecting: agreement.lastSequence)
        return version
      } catch .conflict {
        // Another window drafted meanwhile: this one becomes the version behind it.
        continue
      } catch {
        throw error
      }
    }
  }

  /// The meetings of one customer in the order of their ids. Which of them are still open only
  /// their dialogues tell: a run that waits for nothing more has ended.
  package func meetings(of customer: String) throws(StoreFailure) -> [MeetingHeader] {
    try meetings().filter { $0.customer == customer }
  }

  /// The first free id: `st-anna`, then `st-anna-2`, `st-anna-3` … (DECISIONS 5).
  ///
  /// It is taken by the first append; if two ask at once, the slower one meets a conflict.
  package func nextId(for customer: String) throws(StoreFailure) -> String {
    let taken = Set(try meetings().map(\.id))
    var id = customer
    var number = 1
    while taken.contains(id) {
      number += 1
      id = "\(customer)-\(number)"
    }
    return id
  }
}
