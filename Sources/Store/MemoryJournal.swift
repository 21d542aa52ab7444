package import Dialogues
package import Negotiation
import Synchronization

/// A journal that ends with the process: for trying things out (`--store memory`), and for tests.
///
/// A class because all copies must share what was appended; the lock makes it safe to share.
package final class MemoryJournal: Journal {
  private let streams = Mutex<[String: [Record]]>([:])
  private let kept = Mutex<[Script]>([])
  private let histories = Mutex<[String: [AgreementRecord]]>([:])

  package init() {}

  package func meetings() -> [MeetingHeader] {
    streams.withLock { $0 }.values.compactMap(MeetingHeader.init).sorted { $0.id < $1.id }
  }

  package func keep(_ scripts: [Script]) {
    kept.withLock { kept in
      for script in scripts where !kept.contains(script) { kept.append(script) }
    }
  }

  package func scripts() -> [Script] { kept.withLock { $0 } }

  package func records(of id: String) -> [Record] {
    streams.withLock { $0[id] ?? [] }
  }

  package func append(
    _ records: [Record], to id: String, expecting lastSequence: Int
  ) throws(StoreFailure) {
    guard !records.isEmpty else { return }
    Growth.checkOpening(records, of: id, expecting: lastSequence)
    try streams.withLock { streams throws(StoreFailure) in
      let count = streams[id]?.count ?? 0
      try Growth.check(records, of: id, expecting: lastSequence, found: count)
      streams[id, default: []].append(contentsOf: records)
      for sequence in Growth.struck(by: records) where sequence <= count + records.count {
        streams[id] = streams[id].map { stream in
          var stream = stream
          stream[sequence - 1] = stream[sequence - 1].emptied
          return stream
        }
      }
    }
  }

  package func agreements() -> [String] { histories.withLock { $0 }.keys.sorted() }

  package func records(ofAgreement id: String) -> [AgreementRecord] {
    histories.withLock { $0[id] ?? [] }
  }

  package func append(
    _ records: [AgreementRecord], toAgreement id: String, expecting lastSequence: Int
  ) throws(StoreFailure) {
    guard !records.isEmpty else { return }
    try histories.withLock { histories throws(StoreFailure) in
      try Growth.check(
        records, of: id, expecting: lastSequence, found: histories[id]?.count ?? 0)
      histories[id, default: []].append(contentsOf: records)
    }
  }
}

extension MeetingHeader {
  fileprivate init?(_ records: [Record]) {
    guard let first = records.first, let last = records.last,
      case .opened(let opened) = first.content
    else { return nil }
    var language = opened.language
    var label: String?
    for record in records {
      if case .addressed(_, let spoken) = record.content { language = spoken }
      if case .labelled(let name) = record.content { label = name }
    }
    self.init(
      id: opened.meeting, customer: opened.customer, openedAt: first.at, lastAt: last.at,
      recordCount: records.count, language: language, label: label)
  }
}
