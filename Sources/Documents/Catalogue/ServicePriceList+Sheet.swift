import Presentation
package import Quantities
import ServiceCatalogue
import Wording

/// The price list as rows for a spreadsheet: ids for machines, names for people, exact figures.
extension ServicePriceList {
  package enum Cell: Hashable, Sendable {
    case text(String)
    case money(Money)
  }

  package var sheetTitle: String { teller.words(PriceListPhrases.title) }

  package var sheetColumns: [String] {
    [
      PriceListPhrases.id, PriceListPhrases.service, PriceListPhrases.kind,
      PriceListPhrases.option, PriceListPhrases.hours, TablePhrases.monthly, TablePhrases.oneOff,
      PriceListPhrases.currency,
    ].map { teller.words($0) }
  }

  package var sheetRows: [[Cell]] {
    lines.map { line in
      let kind: Phrase
      let (id, name, hours): (String, String, String)
      switch line.item {
      case .tier(let tier):
        kind = PriceListPhrases.option
        (id, name, hours) = (tier.id, teller.text(tier.name), teller.hours(tier.hours))
      case .addOn(let addOn):
        kind = PriceListPhrases.addOn
        (id, name, hours) = (addOn.id, teller.text(addOn.name), "")
      }
      return [
        .text("\(line.service.id)/\(id)"), .text(teller.name(line.service)),
        .text(teller.words(kind)), .text(name), .text(Page.plainSpaces(hours)),
        .money(line.price.monthly), .money(line.price.oneOff),
        .text(teller.catalogue.currency.code),
      ]
    }
  }
}
