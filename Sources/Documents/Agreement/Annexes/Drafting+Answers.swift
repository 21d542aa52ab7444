import Negotiation
import Offers
import ServiceCatalogue
import Wording

/// Annex F: which outcome or requirement each target, price and clause answers (D7).
extension Drafting {
  var answers: [Document.Block] {
    guard !schedules.isEmpty else { return [] }
    let table = Document.Table(
      caption: [], columns: head(.colClause, .colAnswers), rows: schedules.flatMap(answerRows))
    return [.paragraph(words(.traceIntro)), .table(table)]
  }

  private func answerRows(_ schedule: Schedule) -> [Document.Table.Row] {
    let answers = self.answers(schedule)
    let titles: [(Int, TextKey)] = [
      (6, .serviceTitle), (7, .optionTitle), (8, .hoursTitle), (10, .workloadTitle),
      (11, .supportTitle), (13, .securityTitle), (14, .dutiesTitle), (15, .processesTitle),
      (17, .creditsTitle), (18, .measurementTitle),
    ]
    let targets = schedule.targets.compactMap { row, cell -> Document.Table.Row? in
      guard isLevel(row) || row.needsContinuity else { return nil }
      let clause = row.needsContinuity ? 12 : 9
      return self.row(schedule, clause, label(row, cell), answers)
    }
    let price = row(
      schedule, 16, words(.priceTitle),
      [fact(schedule.decision.id), .text(" · ")] + answers)
    return titles.map { row(schedule, $0, words($1), answers) } + targets + [price]
  }

  private func row(
    _ schedule: Schedule, _ clause: Int, _ name: [Document.Run], _ answers: [Document.Run]
  ) -> Document.Table.Row {
    let header = words(
      .traceTarget,
      ["clause": TextValue([part(schedule, clause)]), "target": TextValue(name)])
    return Document.Table.Row(header, [answers])
  }
}
