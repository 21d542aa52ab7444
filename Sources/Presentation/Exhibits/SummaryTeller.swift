import Negotiation
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// One screen: outcomes, what is decided, what is open, who owes what by when.
  func summary() -> [Block] {
    var sections: [(Phrase, [String])] = [
      (SummaryPhrases.outcomes, facts.outcomes.map { quoted($0.id, $0.statement) }),
      (SummaryPhrases.observations, facts.observations.map { quoted($0.id, $0.statement) }),
      (SummaryPhrases.decided, facts.decisions.filter(\.isDecided).map(decision)),
      (SummaryPhrases.preferred, facts.decisions.filter { !$0.isDecided }.map(decision)),
      (SummaryPhrases.kept, facts.requirements.compactMap(kept)),
      (
        SummaryPhrases.requirements,
        facts.requirements.filter { facts.decision(keeping: $0) == nil }.map(inCheck)
      ),
    ]
    sections.append((SummaryPhrases.open, openPoints))
    var blocks = sections.filter { !$0.1.isEmpty }.flatMap { title, points -> [Block] in
      [.paragraph(words(title), indent: 0)] + points.map { .paragraph($0, indent: 2) }
    }
    if let total { blocks.append(.paragraph(total, indent: 0)) }
    if let release { blocks.append(.paragraph(release, indent: 0)) }
    return blocks
  }

  /// Whose words go into the agreement; how to let in the first, while there are none.
  private var release: String? {
    let released = facts.released
    guard released.isEmpty else {
      let ids = Piece.text(released.joined(separator: ", "))
      return words(ReleasePhrases.soFar, ["ids": ids])
    }
    return facts.verbatim.first.map { words(ReleasePhrases.noneYet, ["id": .text($0.id)]) }
  }

  private func quoted(_ id: String, _ said: Statement) -> String {
    words(SummaryPhrases.quoted, ["id": .text(id), "words": .quoted(said.words)])
  }

  private func kept(_ requirement: Requirement) -> String? {
    facts.decision(keeping: requirement).map { decision in
      words(
        SummaryPhrases.keptBy,
        [
          "id": .text(requirement.id), "words": .quoted(requirement.statement.words),
          "tier": .text(tierName(decision.tier, of: decision.service)),
        ])
    }
  }

  private func inCheck(_ requirement: Requirement) -> String {
    guard let promise = facts.promises.first(where: { $0.id == requirement.promise }) else {
      return quoted(requirement.id, requirement.statement)
    }
    return words(
      SummaryPhrases.requirement,
      [
        "id": .text(requirement.id), "words": .quoted(requirement.statement.words),
        "owner": .name(promise.owner.in(language)),
        "date": promise.due.map { .date($0) } ?? .text(formats.nothing),
      ])
  }

  /// What still stands between this meeting and an agreement.
  package var openPoints: [String] {
    var points: [String] = []
    for service in facts.services {
      if service.decision == nil {
        points.append(
          words(
            SummaryPhrases.choiceOpen, ["service": .text(serviceName(service.service))]))
      }
      points += provisional(service.service)
    }
    for decision in facts.decisions {
      guard case .preferred(let by) = decision.status else { continue }
      let name = by.map(person) ?? .phrase(SummaryPhrases.somebody, [:])
      points.append(
        words(SummaryPhrases.confirm, ["id": .text(decision.id), "name": name]))
    }
    if facts.start == nil, !facts.services.isEmpty {
      points.append(words(SummaryPhrases.startOpen))
    }
    return points
      + facts.leftOpen.map { words(SummaryPhrases.leftOpen, ["question": .text(name($0))]) }
  }

  private func provisional(_ id: String) -> [String] {
    guard let service = setting.catalogue.service(id) else { return [] }
    return setting.catalogue.support(of: service).filter { !$0.isDefined }.map { process in
      let name = setting.catalogue.processes.first { $0.kind == process.kind }?.name
      return words(
        SummaryPhrases.provisional,
        [
          "service": .localized(service.name),
          "process": name.map { .term($0) } ?? .text(process.kind.rawValue),
          "date": process.due.map { .date($0) } ?? .text(formats.nothing),
        ])
    }
  }

  private var total: String? {
    guard !facts.decisions.isEmpty else { return nil }
    var monthly = Money(minor: 0, currency: setting.catalogue.currency)
    var once = monthly
    for decision in facts.decisions {
      let tier = setting.catalogue.service(decision.service)?.tier(decision.tier)
      guard let oneOff = decision.shown?.option(decision.tier)?.oneOff ?? tier?.price.oneOff else {
        continue
      }
      monthly = monthly + decision.monthly
      once = once + oneOff
    }
    return words(SummaryPhrases.total, ["monthly": .money(monthly), "once": .money(once)])
  }
}
