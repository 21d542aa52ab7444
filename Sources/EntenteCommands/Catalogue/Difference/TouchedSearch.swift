import Dialogues
import Documents
import Loading
import Negotiation
import ServiceCatalogue
import Store

/// Which open meetings and drafts of the store a comparison reaches.
struct TouchedSearch {
  let difference: CatalogueDifference
  let options: CommonOptions

  /// Nil where no meetings are kept, or where there is no catalogue on which they could go on.
  func run() throws -> [TouchedRecord]? {
    let places = try Whereabouts(options)
    let store = places.store()
    guard (try? places.catalogue()) != nil, (try? places.dialogs()) != nil else { return nil }
    guard store != "memory", FolderReader.exists(store), !difference.changes.isEmpty else {
      return nil
    }
    let desk = try MeetingDesk(options: options)
    let drafts = try self.drafts(desk.journal)
    return try desk.journal.headers().sorted { $0.id < $1.id }.flatMap { header in
      try touched(header, drafts, desk)
    }
  }

  private func drafts(_ journal: any Journal) throws -> [Agreement] {
    do {
      return try journal.agreements().map { id throws(StoreFailure) in try journal.agreement(id) }
    } catch { throw CommandFailure(store: error) }
  }

  private func touched(
    _ header: MeetingHeader, _ drafts: [Agreement], _ desk: MeetingDesk
  ) throws -> [TouchedRecord] {
    let meeting: Meeting
    let setting: Setting
    do { (meeting, setting) = try desk.find(header.id) } catch let failure as CommandFailure {
      try Complaint.say("\(header.id) was left out: \(failure.message)")
      return []
    }
    let versions = drafts.compactMap { agreement in
      agreement.latest.flatMap { $0.drafted.meeting == header.id ? (agreement.id, $0) : nil }
    }
    let open = meeting.run.waiting == .ended ? [] : [(header.id, String?.none)]
    let places = open + versions.map { ($0.0, Optional($0.1.name)) }
    let changes = difference.forCustomers.filter { reaches($0, meeting.facts, setting.customer) }
    guard !changes.isEmpty else { return [] }
    let services = meeting.facts.services.map(\.service).filter { service in
      changes.contains { difference.services(reachedBy: $0)?.contains(service) ?? true }
    }
    return places.map { id, draft in
      TouchedRecord(
        id: id, customer: setting.customer.name, draft: draft, services: services,
        changes: changes)
    }
  }

  /// A decided service is reached by what its own option says, not by the options beside it.
  private func reaches(_ change: CatalogueChange, _ facts: Facts, _ customer: Customer) -> Bool {
    if let terms = change.terms, terms != customer.kind.rawValue { return false }
    let reached = difference.services(reachedBy: change)
    return facts.services.contains { service in
      guard reached?.contains(service.service) ?? true else { return false }
      guard let option = difference.option(of: change), let decision = service.decision,
        decision.isDecided
      else { return true }
      return decision.tier == option
    }
  }
}

extension CatalogueChange {
  /// The kind of customer whose standard terms the change is about.
  fileprivate var terms: String? {
    if let first = place.first { return first.kind == .terms ? first.id : nil }
    switch what {
    case .added(let node), .withdrawn(let node): return node.kind == .terms ? node.id : nil
    case .changed: return nil
    }
  }
}
