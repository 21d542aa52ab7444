import Presentation
import Quantities
package import ServiceCatalogue
import Wording

/// The list of services with the price of every level (D2), made from the catalogue at any moment.
package struct ServicePriceList {
  /// Something that has a price: a level or an add-on.
  package struct Line: Hashable, Sendable {
    package enum Item: Hashable, Sendable {
      case tier(Tier)
      case addOn(AddOn)
    }

    package let service: Service
    package let item: Item

    package var price: TierPrice {
      switch item {
      case .tier(let tier): tier.price
      case .addOn(let addOn): addOn.price
      }
    }
  }

  let teller: CatalogueTeller
  package let services: [Service]

  package init(_ teller: CatalogueTeller, _ choice: ServiceChoice = ServiceChoice()) {
    self.teller = teller
    services = choice.services(of: teller.catalogue)
  }

  /// Every price: the levels of a service by rank, then its add-ons.
  package var lines: [Line] {
    services.flatMap { service in
      teller.tiers(service).map { Line(service: service, item: .tier($0)) }
        + service.addOns.map { Line(service: service, item: .addOn($0)) }
    }
  }

  /// One table of all levels, for a screen.
  ///
  /// - Parameter showsStatus: where services of several statuses stand beside each other.
  package func table(showsStatus: Bool) -> Document.Table {
    let status: [Phrase] = showsStatus ? [PriceListPhrases.status] : []
    let columns =
      [PriceListPhrases.service, PriceListPhrases.option] + status
      + [TablePhrases.monthly, TablePhrases.oneOff]
    let rows = services.flatMap { service in
      teller.tiers(service).map { tier in
        let state = teller.words(LevelPhrases.status(service.status))
        return Document.Table.Row(
          [.text(teller.name(service))],
          [[.text(teller.text(tier.name))]] + (showsStatus ? [[.text(state)]] : [])
            + prices(tier.price, "services/\(service.id)/tiers/\(tier.id)"))
      }
    }
    return Document.Table(
      caption: [], columns: columns.map { teller.runs($0) }, rows: rows,
      figures: showsStatus ? [3, 4] : [2, 3])
  }

  /// What is said where no service is listed.
  package var empty: String { teller.words(PriceListPhrases.empty) }

  /// The list on paper: each service with its promise, its levels and its add-ons.
  package var document: Document {
    Document(
      language: teller.language, title: teller.words(PriceListPhrases.title),
      subtitle: validity, mark: nil, foot: teller.foot, labels: teller.labels,
      sections: services.map(section))
  }

  private var validity: [Document.Run] {
    let effective = teller.catalogue.effective
    let pieces: [String: Piece] = [
      "provider": .localized(teller.catalogue.provider.name), "from": .date(effective.from),
    ]
    guard let to = effective.to else {
      return teller.runs(PriceListPhrases.validFrom, pieces) + [.text(" " + teller.net)]
    }
    return teller.runs(
      PriceListPhrases.validBetween, pieces.merging(["to": .date(to)]) { first, _ in first })
      + [.text(" " + teller.net)]
  }

  private func section(_ service: Service) -> Document.Section {
    let path = "services/\(service.id)"
    let promise = teller.data(service.promise, "\(path)/promise")
    let addOns = AddOnSheet(teller: teller, service: service).table
    return Document.Section(
      id: service.id, number: nil, title: teller.data(service.name, "\(path)/name"),
      blocks: [.paragraph(promise), .table(levels(service))]
        + [addOns].compactMap { $0.map(Document.Block.table) }
        + CustomerView(teller, service).provisional)
  }

  private func levels(_ service: Service) -> Document.Table {
    let availability = teller.catalogue.availabilityIndicator(of: service)
    let rows = teller.tiers(service).map { tier in
      let path = "services/\(service.id)/tiers/\(tier.id)"
      let level = availability.flatMap { tier.targets[$0.id] }.map { value in
        teller.data(teller.level(value, .percent), "\(path)/targets/\(availability?.id ?? "")")
      }
      return Document.Table.Row(
        teller.data(tier.name, "\(path)/name"),
        [
          level ?? teller.nothing, teller.data(teller.hours(tier.hours), "\(path)/hours"),
        ] + prices(tier.price, path))
    }
    return Document.Table(
      caption: [],
      columns: [
        PriceListPhrases.option, TablePhrases.availability, PriceListPhrases.hours,
        TablePhrases.monthly, TablePhrases.oneOff,
      ].map { teller.runs($0) }, rows: rows, figures: [1, 3, 4])
  }

  private func prices(_ price: TierPrice, _ path: String) -> [[Document.Run]] {
    [
      teller.data(teller.formats.money(price.monthly), "\(path)/price/monthly"),
      teller.data(teller.formats.money(price.oneOff), "\(path)/price/one-off"),
    ]
  }
}
