import ArgumentParser
import Presentation
import Quantities
import ServiceCatalogue
import Terminal
import Understanding
import Wording

/// `entente catalogue search`: what of the catalogue some words may be about, with the reasons.
struct CatalogueSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find services and results by what they are about, in five languages.",
    usage: "entente catalogue search TEXT [--most N] [--json] [options]",
    discussion: """
      EXAMPLES
        entente catalogue search mailbox                    names, synonyms, texts
        entente catalogue search "prescriptoin is missing"  slips and endings, too
        entente catalogue search Röntgenbilder --lang de    in German
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "What it is about, in your own words.")
  var text: [String]

  @Option(help: "How many services and results at most.")
  var most = 5

  @Flag(help: "As JSON.")
  var json = false

  func validate() throws {
    guard most < 1 else { return }
    throw ValidationError("--most is a number from 1 on, not \(most)")
  }

  mutating func run() throws {
    let workshop = try Workshop(options)
    let language = try workshop.whereabouts.language() ?? .en
    let words = text.joined(separator: " ")
    let index = workshop.searchIndex
    let services = index.services(for: words, in: language, most: most)
    let outcomes = index.outcomes(for: words, in: language, most: most)
    guard !json else {
      let found = FoundInCatalogue(
        query: words, language: language, services: services, outcomes: outcomes,
        in: workshop.catalogue)
      return try Output.standard.write(line: JSONText.of(found))
    }
    let told = SearchWords(workshop.catalogue, language, style: options.ascii ? .ascii : .full)
    let page = Page(
      columns: ScreenWidth.now(option: options.width), ruler: Screen.ruler,
      isSpoken: Screen.isAccessible(options), isASCII: options.ascii)
    for block in told.blocks(for: words, services: services, outcomes: outcomes) {
      let visible = block.written { Escaping.visible($0) }
      for line in page.lines([visible]) { try Output.standard.write(line: line) }
    }
  }
}
