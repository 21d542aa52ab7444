import Quantities
import ServiceCatalogue
import Wording

/// Clauses of the frame that hold for all services, with a pointer to the schedules.
extension Drafting {
  var targets: [Document.Block] {
    [.paragraph(words(.targetsIntro, ["annex": Annex.sheets.reference]))] + bySchedule(9)
  }

  var support: [Document.Block] {
    [.paragraph(words(.supportPriority)), matrix] + bySchedule(11)
  }

  /// Rows are impacts, columns urgencies; a cell is the priority.
  private var matrix: Document.Block {
    let matrix = terms.priorities
    let columns = matrix.urgencies.map { level in
      term(level.name, "priorities/urgencies/\(level.id)/name").runs
    }
    let rows = matrix.impacts.map { impact in
      Document.Table.Row(
        term(impact.name, "priorities/impacts/\(impact.id)/name").runs,
        matrix.urgencies.map { urgency in
          let source = termsSource("priorities/matrix/\(impact.id)/\(urgency.id)")
          return matrix.priority(impact.id, urgency.id).map { count($0, source).runs } ?? nothing
        })
    }
    return .table(
      Document.Table(
        caption: words(.matrixCaption), columns: head(.colImpact) + columns, rows: rows))
  }

  var security: [Document.Block] {
    [
      .definitions([
        define(.securityGeneral, term(terms.security, "security")),
        define(.securityAccessibility, term(terms.accessibility, "accessibility")),
      ])
    ] + (schedules.isEmpty ? [] : bySchedule(13))
  }

  var duties: [Document.Block] {
    [.paragraph(words(.dutiesGeneral))] + bySchedule(14)
  }

  var processes: [Document.Block] {
    [.paragraph(words(.processesIntro))] + bySchedule(15)
  }

  var measurement: [Document.Block] {
    let days = span(terms.reportDays, .day, termsSource("report-days"))
    return [
      .paragraph(words(.measurementReport, ["days": days])),
      .paragraph(words(.measurementDispute)),
    ] + bySchedule(18)
  }

  var escalation: [Document.Block] {
    [
      .definitions([
        define(.escalationPath, term(terms.escalation, "escalation")),
        define(.escalationDisputes, term(terms.disputes, "disputes")),
      ])
    ]
  }
}
