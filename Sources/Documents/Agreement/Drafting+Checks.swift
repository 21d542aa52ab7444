import Negotiation
import ServiceCatalogue
import Wording

/// Requirements that are not answered yet: each with its owner and the day of the answer (D4).
extension Drafting {
  var checks: [Document.Block] {
    let open = facts.requirements.filter { facts.decision(keeping: $0) == nil }
    guard !open.isEmpty else { return [] }
    let rows = open.map { requirement in
      let promise = facts.promises.first { $0.id == requirement.promise }
      let owner = promise.map { self.owner($0).runs }
      let due = promise.flatMap { promise in
        promise.due.map { date($0, said(promise.statement)).runs }
      }
      return Document.Table.Row(
        [fact(requirement.id)],
        [
          about(requirement), owner ?? words(.notAssigned), due ?? words(.toBeAgreed),
        ])
    }
    return [
      .table(
        Document.Table(
          caption: words(.checksCaption),
          columns: head(.colRequirement, .colAbout, .colOwner, .colDue), rows: rows))
    ]
  }

  /// The kind of a requirement, with its service, and the words if they are released.
  private func about(_ requirement: Requirement) -> [Document.Run] {
    var about = words(kind(requirement.kind))
    if let service = requirement.service {
      about = words(
        .kindAboutService, ["kind": TextValue(about), "service": serviceName(service)])
    }
    guard released.contains(requirement.id) else { return about }
    return about + [.text(" – "), quoted(requirement.statement)]
  }

  func quoted(_ statement: Statement) -> Document.Run {
    .sourced(formats.quoted(statement.words), said(statement))
  }

  private func kind(_ kind: Requirement.Kind) -> TextKey {
    switch kind {
    case .beyond: .kindBeyond
    case .smaller: .kindSmaller
    case .service: .kindService
    case .measure: .kindMeasure
    case .duty: .kindDuty
    case .term: .kindTerm
    }
  }
}
