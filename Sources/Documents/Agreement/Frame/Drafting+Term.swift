import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Clauses 4 and 5: how long the agreement holds, and the language of measurement.
extension Drafting {
  /// The first day with its source: somebody's word, or the earliest that an offer assumes.
  var start: TextValue {
    date(basis.term.start, facts.start.map { said($0.source) } ?? assumedStart)
  }

  private var assumedStart: Document.Source {
    .rule("earliest-start", [Document.Source.Input("draft date", basis.today)])
  }

  var term: [Document.Block] {
    let isAgreed = facts.start != nil
    let end = Document.Source.rule(
      "term-end",
      [
        Document.Source.Input("term/start", basis.term.start),
        Document.Source.Input("term/months", basis.term.months),
      ])
    return [
      .definitions([
        define(
          .termStart, isAgreed ? start.runs : words(.termStartAssumed, ["date": start])),
        define(.termLength, span(basis.term.months, .month, termsSource("term"))),
        define(.termEnd, date(basis.term.end.adding(days: -1), end)),
        define(.termNotice, span(terms.noticeMonths, .month, termsSource("notice"))),
        define(.termRenewal, term(terms.renewal, "renewal")),
        define(.termTermination, term(terms.termination, "termination")),
      ])
    ]
  }

  var definitions: [Document.Block] {
    let zone = TextValue.sourced(basis.zone.id, catalogueSource("zone"))
    return [
      .bullets([
        words(.definitionsRatio), words(.definitionsMonth, ["zone": zone]),
        words(.definitionsMoney),
      ]),
      .paragraph(
        words(
          .definitionsTerms,
          ["glossary": Annex.glossary.reference, "sheets": Annex.sheets.reference])),
    ]
  }
}
