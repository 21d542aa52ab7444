package import Presentation
import Quantities
package import ServiceCatalogue
package import Wording

/// A comparison of two catalogues in sentences: what a customer notices apart from the rest.
package struct DifferenceTeller {
  package let difference: CatalogueDifference
  let before: CatalogueTeller
  let after: CatalogueTeller

  package init(
    _ difference: CatalogueDifference, _ language: Language, style: Formats.Style = .full
  ) {
    self.difference = difference
    before = CatalogueTeller(difference.before, language, style: style)
    after = CatalogueTeller(difference.after, language, style: style)
  }

  /// - Parameter touched: the meetings and drafts that the changes reach; nil when nobody asked.
  package func blocks(touched: [TouchedRecord]?, showsInternals: Bool = true) -> [Block] {
    let title = after.words(
      DifferencePhrases.title,
      [
        "before": .text(difference.before.reference),
        "after": .text(difference.after.reference),
      ])
    guard !difference.changes.isEmpty else {
      return [.heading(title), .paragraph(after.words(DifferencePhrases.same), indent: 2)]
    }
    let customers = difference.forCustomers.map(sentence)
    let internals = showsInternals ? difference.internals.map(sentence) : []
    return [.heading(title)] + sameVersion
      + [.heading(after.words(DifferencePhrases.customers))]
      + list(customers, else: DifferencePhrases.sameForCustomers)
      + (internals.isEmpty
        ? [] : [.heading(after.words(DifferencePhrases.internals))] + list(internals, else: nil))
      + (touched.map(reached) ?? [])
  }

  private var sameVersion: [Block] {
    guard difference.before.reference == difference.after.reference else { return [] }
    let reference = Piece.text(difference.after.reference)
    return [
      .paragraph(after.words(DifferencePhrases.sameVersion, ["reference": reference]), indent: 2)
    ]
  }

  private func list(_ items: [String], else nothing: Phrase?) -> [Block] {
    guard items.isEmpty else {
      return [.choices(items.map { Block.Choice(key: "-", label: $0) })]
    }
    return nothing.map { [.paragraph(after.words($0), indent: 2)] } ?? []
  }

  private func reached(_ touched: [TouchedRecord]) -> [Block] {
    [.heading(after.words(DifferencePhrases.touched))]
      + list(touched.map(line), else: DifferencePhrases.untouched)
  }

  private func line(_ record: TouchedRecord) -> String {
    let names = record.services.map { id in
      (difference.after.service(id) ?? difference.before.service(id)).map(after.name) ?? id
    }
    let points = after.words(DifferencePhrases.points, ["count": .count(record.changes.count)])
    let all =
      names.isEmpty
      ? points
      : after.words(
        DifferencePhrases.pointsOf,
        ["points": .text(points), "services": .text(names.joined(separator: ", "))])
    let pieces: [String: Piece] = [
      "id": .text(record.id), "customer": .text(record.customer), "points": .text(all),
    ]
    guard let version = record.draft else { return after.words(DifferencePhrases.meeting, pieces) }
    return after.words(
      DifferencePhrases.draft, pieces.merging(["version": .text(version)]) { first, _ in first })
  }

  /// One change as a sentence in the words of the language.
  package func sentence(_ change: CatalogueChange) -> String {
    switch change.what {
    case .added(let node): return part(DifferencePhrases.added, node, change, after)
    case .withdrawn(let node): return part(DifferencePhrases.withdrawn, node, change, before)
    case .changed(let field, let old, let new): return changed(change, field, old, new)
    }
  }

  private func part(
    _ phrase: Phrase, _ node: CatalogueNode, _ change: CatalogueChange, _ teller: CatalogueTeller
  ) -> String {
    let kind = teller.formats.inSentence(teller.words(PartPhrases.name(of: node.kind)))
    let name = "\(kind) \(self.name(node.kind, node.id, node.name, teller, change.place.last))"
    let what = (place(change) + [name]).joined(separator: ", ")
    let prices = [CatalogueField.monthly, .oneOff].compactMap { field -> String? in
      guard let value = node.facts[field] else { return nil }
      return "\(self.name(field, teller)) \(self.value(value, field, teller, node.kind))"
    }
    let sentence = teller.words(phrase, ["what": .text(what)])
    return ([sentence] + prices).joined(separator: ", ")
  }

  private func changed(
    _ change: CatalogueChange, _ field: CatalogueField, _ old: CatalogueValue?,
    _ new: CatalogueValue?
  ) -> String {
    let kind = change.place.last?.kind ?? .catalogue
    let label = name(field, after)
    let places = place(change)
    let what = (places + [places.isEmpty ? label : after.formats.inSentence(label)])
      .joined(separator: ", ")
    if let old, let new, let wording = wording(what, old, new) { return wording }
    let (said, said2) = shown(old, new, field, kind)
    var pieces: [String: Piece] = ["what": .text(what)]
    switch (said, said2) {
    case (let old?, let new?):
      pieces["before"] = .text(old)
      pieces["after"] = .text(new)
      return after.words(DifferencePhrases.changed, pieces)
    case (nil, let new?):
      pieces["after"] = .text(new)
      return after.words(DifferencePhrases.stated, pieces)
    case (let old?, nil):
      pieces["before"] = .text(old)
      return after.words(DifferencePhrases.dropped, pieces)
    case (nil, nil): return after.words(DifferencePhrases.order, pieces)
    }
  }
}
