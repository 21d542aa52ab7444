import Negotiation
import ServiceCatalogue

/// What points from one place of the document to another.
extension Drafting {
  /// A fact of the meeting by its id; its words stand in the annex, if they are released.
  func fact(_ id: String) -> Document.Run {
    .reference(id, to: told(ids: id) ? "fact-\(id.lowercased())" : nil)
  }

  func part(_ schedule: Schedule, _ clause: Int) -> Document.Run {
    .reference("\(schedule.number).\(clause)", to: "\(schedule.anchor)-\(clause)")
  }

  func scheduleReference(_ schedule: Schedule) -> TextValue {
    TextValue([.reference(schedule.number, to: schedule.anchor)])
  }

  func serviceName(_ id: String) -> TextValue {
    guard let service = catalogue.service(id) else { return .text(id) }
    return data(service.name, "services/\(id)/name")
  }

  func optionName(_ schedule: Schedule) -> TextValue {
    data(schedule.tier.name, schedule.tierPath("name"))
  }

  /// The outcomes that a service serves, and the requirements about it.
  func answers(_ schedule: Schedule) -> [Document.Run] {
    let outcomes = facts.outcomes.filter { outcome in
      outcome.type.map(schedule.service.outcomes.contains) ?? false
    }.map(\.id)
    let requirements = facts.requirements.filter { $0.service == schedule.service.id }.map(\.id)
    let ids = outcomes + requirements
    guard !ids.isEmpty else {
      return words(.traceService, ["decision": TextValue([fact(schedule.decision.id)])])
    }
    return .joined(ids.map { [fact($0)] }, by: ", ")
  }

  /// A clause of the frame whose content stands in the schedules.
  func bySchedule(_ clause: Int) -> [Document.Block] {
    guard !schedules.isEmpty else { return [.paragraph(words(.nothingChosen))] }
    let parts = schedules.map { schedule in
      [part(schedule, clause), .text(" "), .text("(")]
        + serviceName(schedule.service.id).runs + [.text(")")]
    }
    return [.paragraph(words(.seeSchedules, ["schedules": TextValue(.joined(parts, by: ", "))]))]
  }

  func see(_ annex: Annex) -> [Document.Run] { words(.seeAnnex, ["annex": annex.reference]) }
}
