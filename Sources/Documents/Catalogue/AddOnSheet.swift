import Presentation
import Quantities
import ServiceCatalogue
import Wording

/// The add-ons of a service with their prices; nil where there are none.
struct AddOnSheet {
  let teller: CatalogueTeller
  let service: Service

  var table: Document.Table? {
    guard !service.addOns.isEmpty else { return nil }
    return Document.Table(
      caption: teller.runs(PriceListPhrases.addOns),
      columns: [
        PriceListPhrases.addOn, PriceListPhrases.availableFor, TablePhrases.monthly,
        TablePhrases.oneOff,
      ].map { teller.runs($0) },
      rows: service.addOns.map(row), figures: [2, 3])
  }

  private func row(_ addOn: AddOn) -> Document.Table.Row {
    let path = "services/\(service.id)/add-ons/\(addOn.id)"
    return Document.Table.Row(
      teller.data(addOn.name, "\(path)/name"),
      [
        [.text(teller.tierNames(addOn.availableFor, of: service))],
        teller.data(teller.formats.money(addOn.price.monthly), "\(path)/price/monthly"),
        teller.data(teller.formats.money(addOn.price.oneOff), "\(path)/price/one-off"),
      ])
  }
}
