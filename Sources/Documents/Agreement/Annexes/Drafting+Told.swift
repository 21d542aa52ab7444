import Negotiation
import Quantities
import Wording

/// Annex E: the customer's words as they were said, those that he released (D1, MEETING 19).
extension Drafting {
  private struct Recorded: Hashable {
    let id: String
    let label: TextKey
    let statement: Statement
  }

  /// Everything that was said and has an id, in the order of the ids.
  private var recorded: [Recorded] {
    var all = facts.outcomes.flatMap { outcome in
      [Recorded(id: outcome.id, label: .toldBy, statement: outcome.statement)]
        + (outcome.measure.map { [Recorded(id: outcome.id, label: .toldMeasure, statement: $0)] }
          ?? [])
    }
    all += facts.observations.map { Recorded(id: $0.id, label: .toldBy, statement: $0.statement) }
    all += facts.requirements.flatMap { requirement in
      [Recorded(id: requirement.id, label: .toldBy, statement: requirement.statement)]
        + (requirement.hours.map {
          [Recorded(id: requirement.id, label: .toldHours, statement: $0)]
        } ?? [])
    }
    all += facts.decisions.map { Recorded(id: $0.id, label: .toldBy, statement: $0.choice) }
    all += facts.promises.map { Recorded(id: $0.id, label: .toldBy, statement: $0.statement) }
    if let cost = facts.cost {
      all.append(Recorded(id: "F1", label: .toldBy, statement: cost.said))
    }
    return all.filter { !$0.statement.words.isEmpty }
  }

  /// Whether the words of a fact have a place in the annex.
  func told(ids id: String) -> Bool { recorded.contains { $0.id == id } }

  var told: [Document.Block] {
    guard !recorded.isEmpty else { return [.paragraph(words(.toldNothing))] }
    let quotes = recorded.filter { released.contains($0.id) }.map(quote)
    let kept = recorded.filter { !released.contains($0.id) && $0.label == .toldBy }.map { said in
      Document.Table.Row(
        id: anchor(said), [.text(said.id)],
        [[.text(role(of: said.statement.speaker))], moment(said.statement)])
    }
    let table = Document.Table(
      caption: words(.toldKept), columns: head(.colNumber, .colRole, .colSaid), rows: kept)
    return [.paragraph(words(.toldIntro))] + quotes + (kept.isEmpty ? [] : [.table(table)])
  }

  private func anchor(_ said: Recorded) -> String {
    let id = "fact-\(said.id.lowercased())"
    return switch said.label {
    case .toldMeasure: "\(id)-measure"
    case .toldHours: "\(id)-hours"
    case _: id
    }
  }

  private func quote(_ said: Recorded) -> Document.Block {
    let statement = said.statement
    return .quote(
      Document.Quote(
        id: anchor(said), words: [quoted(statement)], language: statement.language,
        attribution: words(
          said.label,
          [
            "id": .text(said.id), "role": .text(role(of: statement.speaker)),
            "moment": TextValue(moment(statement)),
          ])))
  }

  /// Day and time; observations from before the meeting have a day only.
  private func moment(_ statement: Statement) -> [Document.Run] {
    let (day, time) = basis.zone.local(at: statement.at)
    let text =
      statement.record == 0
      ? formats.date(statement.at.utcDate) : formats.moment(day, time)
    return [.sourced(text, self.said(statement))]
  }
}

extension CostFact {
  fileprivate var said: Statement {
    switch self {
    case .hour(_, let statement), .undisclosed(let statement): statement
    }
  }
}
