import ArgumentParser
import Documents
import Presentation
import Quantities
import ServiceCatalogue
import Terminal

/// `entente catalogue show`: one service, as its customer or as its provider sees it (E3).
struct CatalogueShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One service as its customer sees it, or as its provider does.",
    usage: "entente catalogue show SERVICE [--view customer|provider] [options]",
    discussion: """
      EXAMPLES
        entente catalogue show payroll                   outcomes, options, prices
        entente catalogue show payroll --view provider   components, costs, margins
        entente catalogue show "Patient Management" --lang fr
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Id or name of the service.")
  var service: String

  @Option(help: "customer or provider.")
  var view = CatalogueView.customer

  @Flag(help: "As JSON.")
  var json = false

  mutating func run() throws {
    let desk = try CatalogueDesk(options)
    if view == .provider { try desk.requireInternalsAllowed() }
    let service = try desk.service(service)
    if json {
      let row = ShownRow(
        catalogue: desk.catalogue.reference, currency: desk.catalogue.currency.code,
        view: view.rawValue, service: ServiceRow(service, desk.catalogue, desk.language),
        provider: view == .provider ? ProviderRow(service, desk.catalogue) : nil)
      return try Output.standard.write(line: JSONText.of(row))
    }
    let document =
      switch view {
      case .customer: CustomerView(desk.teller(), service).document
      case .provider: ProviderView(desk.teller(), service).document
      }
    try desk.screen.show(ScreenPrinter.blocks(of: document))
  }
}

/// One service in JSON; `provider` stands there in the provider's view only.
private struct ShownRow: Encodable {
  let schema = 1
  let catalogue: String
  let currency: String
  let view: String
  let service: ServiceRow
  let provider: ProviderRow?
}
