import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Where the draft stands: what blocks it, what is open, what is in check (MEETING 3, D5).
extension Drafting {
  var status: Document.Section {
    let intro = words(
      .statusIntro,
      [
        "version": .sourced(version, .draft("version")),
        "date": date(basis.today, .draft("date")),
      ])
    let days = span(terms.offerDays, .day, termsSource("offer-validity"))
    let blocks: [Document.Block] = [
      .notice(intro), .paragraph(words(.statusValidity, ["days": days])),
    ]
    return Document.Section(
      id: "status", number: nil, title: words(.statusTitle),
      blocks: blocks + drift + blocking + [.paragraph([.strong(words.plain(.openTitle))])]
        + [.bullets(openPoints)] + checks)
  }

  private var blocking: [Document.Block] {
    let rows = schedules.flatMap { schedule in
      schedule.provisional.map { missing in
        words(
          .statusBlockedRow,
          provisionalValues(missing, schedule).merging(
            [
              "schedule": scheduleReference(schedule), "service": serviceName(schedule.service.id),
            ]
          ) { first, _ in first })
      }
    }
    guard !rows.isEmpty else { return [.paragraph(words(.statusNotBlocked))] }
    return [.notice([mark, .text(" ")] + words(.statusBlocked)), .bullets(rows)]
  }

  /// Process, what is missing, who settles it and until when.
  func provisionalValues(
    _ provisional: Provisional, _ schedule: Schedule
  ) -> [String: TextValue] {
    let kind = provisional.process
    let name = catalogue.processes.first { $0.kind == kind }?.name
    let path = schedule.path("processes", kind.rawValue)
    let open = TextValue.text(words.plain(.toBeAgreed))
    return [
      "process": name.map { data($0, "processes/\(kind.rawValue)/name") } ?? .text(kind.rawValue),
      "missing": provisional.missing.map { data($0, "\(path)/missing") } ?? open,
      "owner": answerable(provisional.contact),
      "date": provisional.due.map { date($0, catalogueSource("\(path)/due")) } ?? open,
    ]
  }

  private var openPoints: [[Document.Run]] {
    let points =
      openChoices + openConfirmations + openStart + openBacking + openViews + openPromises
      + openQuestions
    let all = points + (basis.firstReview == nil ? [words(.openReview)] : [])
    return all.isEmpty ? [words(.openNone)] : all
  }

  private var openChoices: [[Document.Run]] {
    facts.services.filter { $0.decision == nil }.map { service in
      words(
        service.isDeferred ? .openDeferred : .openChoice,
        ["service": serviceName(service.service)])
    }
  }

  private var openConfirmations: [[Document.Run]] {
    schedules.compactMap(openConfirmation)
  }

  /// A choice beyond somebody's authority: who confirms it (A1).
  func openConfirmation(_ schedule: Schedule) -> [Document.Run]? {
    guard case .preferred(let person) = schedule.decision.status else { return nil }
    var values = [
      "decision": TextValue([fact(schedule.decision.id)]), "option": optionName(schedule),
      "service": serviceName(schedule.service.id),
    ]
    guard let person else { return words(.openConfirmAnyone, values) }
    values["person"] = title(of: person)
    return words(.openConfirm, values)
  }

  private var openStart: [[Document.Run]] {
    facts.start == nil ? [words(.openStart, ["date": start])] : []
  }

  private var openBacking: [[Document.Run]] {
    schedules.compactMap { schedule in
      let names = [
        "schedule": scheduleReference(schedule), "service": serviceName(schedule.service.id),
      ]
      let states = schedule.targets.compactMap(\.cell.backing)
      if states.contains(.notBacked) { return words(.openNotBacked, names) }
      let end = states.compactMap { state in
        if case .ends(let date) = state { date } else { nil }
      }.min()
      return end.map { end in
        let values = names.merging(["date": date(end, backingSource(schedule))]) { first, _ in first
        }
        return words(.openBackingEnds, values)
      }
    }
  }

  private var openViews: [[Document.Run]] {
    let services = facts.services.flatMap { service -> [[Document.Run]] in
      let name = ["service": serviceName(service.service)]
      return (service.measures?.value == false ? [words(.openMeasures, name)] : [])
        + (service.duties?.value == false ? [words(.openDuties, name)] : [])
    }
    switch facts.terms?.value {
    case nil: return services + [words(.openTerms)]
    case false?: return services + [words(.openTermsChange)]
    case true?: return services
    }
  }

  /// What was left for later in the meeting.
  private var openQuestions: [[Document.Run]] {
    facts.leftOpen.map { question in
      let names = basis.names?.names(of: question, in: language) ?? [question.step]
      let topic = basis.names?.topic(of: question, in: language).map { [$0] } ?? []
      return words(.openLeft, ["question": .text((topic + names).joined(separator: ", "))])
    }
  }

  private var openPromises: [[Document.Run]] {
    facts.promises.filter { $0.requirement == nil }.map { promise in
      let values = [
        "id": TextValue([fact(promise.id)]),
        "owner": owner(promise),
      ]
      guard let due = promise.due else { return words(.openPromiseUndated, values) }
      let dated = values.merging(["date": date(due, said(promise.statement))]) { first, _ in first }
      return words(.openPromise, dated)
    }
  }
}
