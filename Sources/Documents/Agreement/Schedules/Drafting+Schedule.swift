import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// A service schedule: clauses 6 to 18 as they are for one service (MEETING 20).
extension Drafting {
  func schedule(_ schedule: Schedule) -> Document.Section {
    let parts: [(Int, TextKey, [Document.Block])] = [
      (6, .serviceTitle, description(schedule)), (7, .optionTitle, option(schedule)),
      (8, .hoursTitle, hours(schedule)), (9, .targetsTitle, targets(schedule)),
      (10, .workloadTitle, workload(schedule)), (11, .supportTitle, support(schedule)),
      (12, .continuityTitle, continuity(schedule)), (13, .securityTitle, security(schedule)),
      (14, .dutiesTitle, duties(schedule)), (15, .processesTitle, processes(schedule)),
      (16, .priceTitle, price(schedule)), (17, .creditsTitle, credits(schedule)),
      (18, .measurementTitle, measurement(schedule)),
    ]
    let title =
      serviceName(schedule.service.id).runs + [.text(" – ")] + optionName(schedule).runs
    return Document.Section(
      id: schedule.anchor, number: schedule.number, title: title,
      blocks: [.paragraph(heading(schedule))],
      sections: parts.map { number, title, blocks in
        Document.Section(
          id: "\(schedule.anchor)-\(number)", number: "\(schedule.number).\(number)",
          title: words(title), blocks: blocks)
      })
  }

  /// "Service schedule S1 · version 0.1 · for discussion".
  private func heading(_ schedule: Schedule) -> [Document.Run] {
    let number = TextValue([.text(schedule.number)])
    return words(.schedule, ["number": number])
      + [
        .text(" · "), .text(words.plain(.controlVersion) + " "),
        .sourced(version, .draft("version")),
      ]
      + [.text(" · ")] + words(.controlStatus)
  }

  private func description(_ schedule: Schedule) -> [Document.Block] {
    let service = schedule.service
    return [
      .definitions(
        [
          define(.servicePromise, data(service.promise, schedule.path("promise"))),
          define(.serviceOutcomes, answers(schedule)),
          define(.serviceUsers, users(service)),
          define(.serviceOwner, answerable(service.owner)),
        ]),
      .paragraph([.strong(words.plain(.serviceCosts))]),
      list(service.relieves.costs, schedule.path("relieves", "costs")),
      .paragraph([.strong(words.plain(.serviceRisks))]),
      list(service.relieves.risks, schedule.path("relieves", "risks")),
      .paragraph([.strong(words.plain(.serviceNotCovered))]),
      list(service.notCovered, schedule.path("not-covered")),
    ]
  }

  /// The user groups of the service that the customer has, with their number of people.
  private func users(_ service: Service) -> [Document.Run] {
    let groups = service.users.compactMap { id -> [Document.Run]? in
      guard let type = catalogue.userGroups.first(where: { $0.id == id }) else { return nil }
      let name = data(type.name, "user-groups/\(id)/name")
      guard let group = customer.userGroups.first(where: { $0.group == id }) else {
        return name.runs
      }
      let count = count(group.count, customerSource("user-groups/\(id)"))
      return words(.serviceUsersCount, ["group": name, "count": count])
    }
    return groups.isEmpty ? words(.noneWord) : .joined(groups, by: ", ")
  }

  func list(_ texts: [LocalizedText], _ path: String) -> Document.Block {
    guard !texts.isEmpty else { return .bullets([words(.noneWord)]) }
    return .bullets(texts.enumerated().map { data($1, "\(path)/\($0)").runs })
  }
}
