import Negotiation
import Quantities
import ServiceCatalogue
import Wording

/// Clause 1: the document itself.
extension Drafting {
  var control: [Document.Block] {
    let version = TextValue.sourced(self.version, .draft("version"))
    let list: Document.Block = .definitions([
      define(.controlId, .sourced(id, .draft("id"))), define(.controlVersion, version),
      define(.controlStatusLabel, words(.controlStatus)),
      define(.controlDate, date(basis.today, .draft("date"))),
      define(.controlCatalogue, .sourced(catalogue.reference, catalogueSource("version"))),
      define(
        .controlAuthoritative,
        .sourced(authoritative.name(in: language), catalogueSource("languages/0"))),
      define(.controlPrecedence, term(terms.precedence, "precedence")),
    ])
    return [list, .paragraph(words(.controlTranslation)), history] + scheduleList
  }

  private var authoritative: Language { catalogue.languages.first ?? language }

  private var history: Document.Block {
    let rows = editions.map { edition in
      Document.Table.Row(
        [.sourced(edition.name, .draft("version"))],
        [date(edition.date, .draft("date")).runs, reason(edition.reason)])
    }
    return .table(
      Document.Table(
        caption: words(.controlHistory), columns: head(.controlVersion, .colDate, .colReason),
        rows: rows))
  }

  private func reason(_ reason: Edition.Reason) -> [Document.Run] {
    switch reason {
    case .first: words(.controlFirst)
    case .revised: words(.controlLater)
    case .inLanguage(let language):
      words(
        .controlTranslated, ["language": .sourced(language.ownName, .draft("language"))])
    }
  }

  private var scheduleList: [Document.Block] {
    guard !schedules.isEmpty else { return [] }
    let rows = schedules.map { schedule in
      Document.Table.Row(
        scheduleReference(schedule).runs,
        [
          serviceName(schedule.service.id).runs, optionName(schedule).runs,
          [.sourced(version, .draft("version"))], words(.controlStatus),
        ])
    }
    return [
      .table(
        Document.Table(
          caption: words(.controlSchedules),
          columns: head(.colSchedule, .colService, .colOption, .controlVersion, .colStatus),
          rows: rows))
    ]
  }
}
