import ArgumentParser
import Documents
import Presentation
import ServiceCatalogue
import Terminal
import Wording

/// `entente catalogue diff A B`: what changed from one catalogue to another (D9).
struct CatalogueDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "What changed from one catalogue to another, and whom it touches.",
    usage: "entente catalogue diff BEFORE [AFTER] [options]",
    discussion: """
      EXAMPLES
        entente catalogue diff catalogue-2026 catalogue-2027   two folders
        entente catalogue diff HEAD~1                          since a revision
        entente catalogue diff v1.0: v1.1: --json              two revisions

      AFTER is the present catalogue unless another is named. What customers notice
      stands apart from the rest.
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Folder of a catalogue, or REVISION[:PATH] in git.")
  var before: String

  @Argument(help: "The same; the present catalogue if none is named.")
  var after: String?

  @Flag(help: "As JSON.")
  var json = false

  mutating func run() throws {
    let places = try Whereabouts(options)
    let old = try CatalogueSource(named: before, places: places).load()
    let new = try after.map { try CatalogueSource(named: $0, places: places).load() }
    let difference = CatalogueDifference(
      from: old, to: try new ?? CatalogueDesk.load(places.catalogue()))
    let touched =
      options.present ? nil : try TouchedSearch(difference: difference, options: options).run()
    let language = try places.language() ?? .en
    let teller = DifferenceTeller(difference, language, style: options.ascii ? .ascii : .full)
    if json {
      return try Output.standard.write(
        line: JSONText.of(DifferenceRow(teller, touched, showsInternals: !options.present)))
    }
    try CatalogueScreen(options).show(
      teller.blocks(touched: touched, showsInternals: !options.present))
  }
}
