/// A07: a term is at least a month, and notice can be given within it; an offer holds for a day.
package enum TermLengthRule: CatalogueRule {
  package static let id = "catalogue-term-length"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.terms.flatMap { terms -> [CatalogueFinding] in
      let path = "terms/\(terms.kind.rawValue)"
      var found: [CatalogueFinding] = []
      if terms.termMonths == 0 {
        found.append(
          fault("\(path)/term", "an agreement of no month", "Write at least P1M, such as P12M."))
      } else if terms.noticeMonths >= terms.termMonths {
        found.append(
          fault(
            "\(path)/notice",
            "notice of \(terms.noticeMonths) months cannot be given in a term of "
              + "\(terms.termMonths)",
            "Write a period of notice that is shorter than the term."))
      }
      if terms.offerDays == 0 {
        found.append(
          fault(
            "\(path)/offer-validity", "an offer that holds for no day",
            "Write for how many days an offer can be taken, such as P30D."))
      }
      return found
    }
  }
}
