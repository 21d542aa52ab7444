import ArgumentParser
import Documents
import Presentation
import ServiceCatalogue
import Terminal

/// `entente catalogue tree`: families or outcomes, services, levels, and what they stand on.
struct CatalogueTreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "Families or outcomes with their services and what they stand on.",
    usage: "entente catalogue tree [--by WAY] [--view VIEW] [options]",
    discussion: """
      EXAMPLES
        entente catalogue tree                  families, services, prices
        entente catalogue tree --by outcome     what serves which outcome
        entente catalogue tree --view provider  components and agreements too
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var filter: ServiceFilter

  @Option(help: "family or outcome.")
  var by = CatalogueTree.Root.family

  @Option(help: "customer or provider.")
  var view = CatalogueView.customer

  @Flag(help: "As JSON.")
  var json = false

  mutating func run() throws {
    let desk = try CatalogueDesk(options)
    if view == .provider { try desk.requireInternalsAllowed() }
    let choice = try filter.choice(in: desk.catalogue)
    let tree = CatalogueTree(desk.teller(), choice, by: by, showsInternals: view == .provider)
    let nodes = tree.nodes
    if json {
      let rows = TreeRows(
        catalogue: desk.catalogue.reference, by: by.rawValue, nodes: nodes.map(TreeRow.init))
      return try Output.standard.write(line: JSONText.of(rows))
    }
    guard !nodes.isEmpty else {
      return try desk.screen.show([
        .paragraph(ServicePriceList(desk.teller(), choice).empty, indent: 0)
      ])
    }
    let trees = nodes.map { $0.drawn.written { Escaping.visible($0) } }
    for line in desk.screen.page.lines(trees) { try Output.standard.write(line: line) }
  }
}

extension CatalogueTree.Root: ExpressibleByArgument {}

/// The tree in JSON.
private struct TreeRows: Encodable {
  let schema = 1
  let catalogue: String
  let by: String
  let nodes: [TreeRow]
}

private struct TreeRow: Encodable {
  let kind: String
  let id: String
  let text: String
  let children: [TreeRow]

  init(_ node: CatalogueTree.Node) {
    kind = node.kind.rawValue
    id = node.id
    text = Page.plainSpaces(node.text)
    children = node.children.map(TreeRow.init)
  }
}
