import ArgumentParser
import Loading
import ServiceCatalogue
import Terminal

/// `entente catalogue stats`: what offers come to in figures, ours and those of others (T12).
struct CatalogueStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count levels, add-ons and their combinations; cheapest and dearest.",
    usage: "entente catalogue stats [FILE ...] [--format FORM] [--json] [options]",
    discussion: """
      EXAMPLES
        entente catalogue stats                       every service of the catalogue
        entente catalogue stats ~/our-own --json      of another, a line each
        entente catalogue stats --format pricing2yaml a.yml lists/   of others

      What is wrong in a file is said on standard error; the other files go on.
      Exit code 0: all counted. 1: faults. 66: a file is not there.
      """)

  /// What the files are.
  enum Format: String, CaseIterable, ExpressibleByArgument { case pricing2yaml }

  @OptionGroup var options: CommonOptions

  @Argument(help: "Folders of catalogues, or files and folders of price lists.")
  var paths: [String] = []

  @Option(help: "What the files are: pricing2yaml. A catalogue of ours if it is left out.")
  var format: Format?

  @Flag(help: "One JSON object a line.")
  var json = false

  mutating func run() throws {
    var table = StatsTable(asJSON: json)
    switch format {
    case .pricing2yaml: try countPriceLists(into: &table)
    case nil: try countServices(into: &table)
    }
    try table.finish()
  }

  private func countPriceLists(into table: inout StatsTable) throws {
    guard !paths.isEmpty else {
      throw CommandFailure(
        .usage, "name the price lists: entente catalogue stats --format pricing2yaml FILE ...")
    }
    let files = paths.flatMap { PriceListFiles.below(Path.expanded($0)) }
    guard !files.isEmpty else {
      throw CommandFailure(
        .noInput, "there is no price list (.yml, .yaml) in \(paths.joined(separator: ", "))")
    }
    for (file, loaded) in zip(files, PriceListLoader.load(files)) {
      try table.tell(loaded.report.faults, drawn: loaded.report.drawn)
      if let list = loaded.list { try table.add(file, OfferStatistics(list)) }
    }
  }

  private func countServices(into table: inout StatsTable) throws {
    let folders = paths.isEmpty ? [try Whereabouts(options).catalogue()] : paths
    for folder in folders.map(Path.expanded) {
      guard FolderReader.exists("\(folder)/catalogue.yaml") else {
        throw CommandFailure(
          FolderReader.exists(folder) ? .usage : .noInput,
          "\(folder) is no folder of a catalogue; for price lists add --format pricing2yaml")
      }
      let loaded = CatalogueLoader.load(folder, isForUse: true)
      try table.tell(loaded.faults, drawn: loaded.drawnFaults)
      guard let catalogue = loaded.catalogue else { continue }
      for service in catalogue.services {
        try table.add(
          "\(folder)/services/\(service.id).yaml", OfferStatistics(service, in: catalogue))
      }
    }
  }
}
