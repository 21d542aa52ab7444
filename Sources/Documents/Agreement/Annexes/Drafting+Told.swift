import Negotiation
import Quantities
import Wording

/// Annex E: the customer's words as they were said, those that he released (D1, MEETING 19).
extension Drafting {
  /// Whether a fact has a place in the annex.
  func told(ids id: String) -> Bool { facts.verbatim.contains { $0.id == id } }

  var told: [Document.Block] {
    let facts = facts.verbatim
    guard !facts.isEmpty else { return [.paragraph(words(.toldNothing))] }
    let quotes = facts.filter { released.contains($0.id) }.flatMap { fact in
      fact.statements.enumerated().map { quote(fact, $1, isFirst: $0 == 0) }
    }
    let kept = facts.filter { !released.contains($0.id) }.map(row)
    let table = Document.Table(
      caption: words(.toldKept), columns: head(.colNumber, .colKind, .colRole, .colSaid),
      rows: kept)
    return [.paragraph(words(.toldIntro))] + quotes + (kept.isEmpty ? [] : [.table(table)])
  }

  /// A fact without its words: they stay in the meeting record.
  private func row(_ fact: VerbatimFact) -> Document.Table.Row {
    let said = fact.statements[0]
    let day = Document.Run.sourced(formats.date(day(said)), self.said(said))
    return Document.Table.Row(
      id: anchor(fact), [.text(fact.id)],
      [words(label(fact.kind)), [.text(role(of: said.speaker))], [day]])
  }

  private func label(_ kind: VerbatimFact.Kind) -> TextKey {
    switch kind {
    case .outcome: .toldOutcome
    case .observation: .toldObservation
    case .requirement: .toldRequirement
    case .decision: .toldDecision
    case .promise: .toldPromise
    case .cost: .toldCost
    }
  }

  private func anchor(_ fact: VerbatimFact) -> String { "fact-\(fact.id.lowercased())" }

  private func quote(
    _ fact: VerbatimFact, _ statement: Statement, isFirst: Bool
  ) -> Document.Block {
    let isMeasure = fact.kind == .outcome
    let more: (label: TextKey, anchor: String) =
      isMeasure ? (.toldMeasure, "-measure") : (.toldHours, "-hours")
    return .quote(
      Document.Quote(
        id: anchor(fact) + (isFirst ? "" : more.anchor), words: [quoted(statement)],
        language: statement.language,
        attribution: words(
          isFirst ? .toldBy : more.label,
          [
            "id": .text(fact.id), "role": .text(role(of: statement.speaker)),
            "moment": TextValue(moment(statement)),
          ])))
  }

  /// Day and time; observations from before the meeting have a day only.
  private func moment(_ statement: Statement) -> [Document.Run] {
    let (day, time) = basis.zone.local(at: statement.at)
    let text =
      statement.record == 0 ? formats.date(self.day(statement)) : formats.moment(day, time)
    return [.sourced(text, self.said(statement))]
  }

  private func day(_ statement: Statement) -> LocalDate {
    statement.record == 0 ? statement.at.utcDate : basis.zone.local(at: statement.at).0
  }
}
