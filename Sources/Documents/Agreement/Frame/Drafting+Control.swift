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
    let row = Document.Table.Row(
      [.sourced(version, .draft("version"))],
      [
        date(basis.today, .draft("date")).runs,
        words(version == "0.1" ? .controlFirst : .controlLater),
      ])
    return .table(
      Document.Table(
        caption: words(.controlHistory), columns: head(.controlVersion, .colDate, .colReason),
        rows: [row]))
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
