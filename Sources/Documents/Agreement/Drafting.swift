import Negotiation
import Quantities
import ServiceCatalogue
import Wording

/// A draft on its way: what all clauses, schedules and annexes are written from.
struct Drafting {
  let basis: DraftBasis
  let words: Words
  let id: String
  let edition: Edition
  /// This one and all before it.
  let editions: [Edition]
  let released: Set<String>
  let schedules: [Schedule]

  init(
    basis: DraftBasis, words: Words, id: String, edition: Edition, editions: [Edition],
    released: Set<String>
  ) {
    self.basis = basis
    self.words = words
    self.id = id
    self.edition = edition
    self.editions = editions
    self.released = released
    schedules = Schedule.all(basis)
  }

  var version: String { edition.name }
  var formats: Formats { words.formats }
  var language: Language { words.formats.language }
  var facts: Facts { basis.facts }
  var catalogue: Catalogue { basis.catalogue }
  var customer: Customer { basis.customer }
  var terms: StandardTerms { basis.terms }

  var document: Document {
    Document(
      language: language, title: words.plain(.title), subtitle: subtitle,
      mark: words.plain(.draftMark),
      foot: words(.foot, ["id": .text(id), "version": .text(version)]).plain,
      labels: Document.Labels(
        contents: words.plain(.contents), page: words.plain(.page), of: words.plain(.of)),
      sections: [status] + clauses + schedules.map(schedule) + annexes)
  }

  private var subtitle: [Document.Run] {
    words(
      .subtitle,
      [
        "provider": data(catalogue.provider.name, "provider/name"),
        "customer": .sourced(customer.name, customerSource("name")),
      ])
  }

  /// The 21 clauses of the frame, in the order of every agreement.
  private var clauses: [Document.Section] {
    let all: [(TextKey, [Document.Block])] = [
      (.controlTitle, control), (.partiesTitle, parties), (.purposeTitle, purpose),
      (.termTitle, term), (.definitionsTitle, definitions), (.serviceTitle, bySchedule(6)),
      (.optionTitle, bySchedule(7)), (.hoursTitle, bySchedule(8)), (.targetsTitle, targets),
      (.workloadTitle, bySchedule(10)), (.supportTitle, support),
      (.continuityTitle, bySchedule(12)), (.securityTitle, security), (.dutiesTitle, duties),
      (.processesTitle, processes), (.priceTitle, price), (.creditsTitle, credits),
      (.measurementTitle, measurement), (.reviewTitle, review),
      (.escalationTitle, escalation), (.signaturesTitle, signatures),
    ]
    return all.enumerated().map { index, clause in
      Document.Section(
        id: "clause-\(index + 1)", number: "\(index + 1)", title: words(clause.0),
        blocks: clause.1)
    }
  }

  private var annexes: [Document.Section] {
    [
      annex(.glossary, .annexGlossary, glossary), annex(.calendars, .annexCalendars, calendars),
      annex(.sheets, .annexSheets, [], sheets), annex(.example, .annexExample, example),
      annex(.told, .annexTold, told), annex(.trace, .annexTrace, answers),
    ]
  }

  private func annex(
    _ annex: Annex, _ title: TextKey, _ blocks: [Document.Block],
    _ sections: [Document.Section] = []
  ) -> Document.Section {
    let isEmpty = blocks.isEmpty && sections.isEmpty
    return Document.Section(
      id: annex.anchor, number: annex.rawValue, title: words(title),
      blocks: isEmpty ? [.paragraph(words(.annexNothing))] : blocks, sections: sections)
  }
}
