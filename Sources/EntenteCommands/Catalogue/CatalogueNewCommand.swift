import ArgumentParser
import Diagnostics
import Loading
import ServiceCatalogue
import Terminal
import Wording

/// `entente catalogue new`: the file of a new service, with a blank for each thing to be filled in.
struct CatalogueNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a new service: a file with blanks to fill in.",
    usage: "entente catalogue new ID [--name NAME] [--outcome OUTCOME] [options]",
    discussion: """
      EXAMPLES
        entente catalogue new parking --name "Parking" --outcome ready-to-work
        entente catalogue new parking --name "Parken" --lang de
        entente catalogue new parking --print

      The file goes into the folder services of the catalogue; one that is there
      already stays as it is. Then entente check names every blank that is left.
      """)

  @Argument(help: "Id of the service: small letters, digits and hyphens.")
  var id: String

  @Option(help: "Its name in the language of --lang, else of the catalogue.")
  var name: String?

  @Option(help: "Id of an outcome that it serves.")
  var outcome: String?

  @Flag(name: .customLong("print"), help: "Print the file instead of writing it.")
  var isPrinted = false

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let folder = try Whereabouts(options).catalogue()
    let path = "\(folder)/services/\(id).yaml"
    try check(path)
    let loaded = CatalogueLoader.surroundings(folder)
    guard let catalogue = loaded.catalogue else {
      try Complaint.say(loaded.drawnFaults)
      throw CommandFailure(.badData, "the catalogue in \(folder) has to be mended first")
    }
    let text = try scaffold(catalogue).text
    if isPrinted { return try Output.standard.write(text) }
    try write(text, to: path)
    let blanks = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.ranges(of: "\"\"").count }.reduce(0, +)
    try Output.standard.write(
      line: Escaping.visible("\(path): \(blanks) blanks to fill in; entente check names each"))
  }

  /// What can be seen before anything is read.
  private func check(_ path: String) throws {
    guard id.isCatalogueId else {
      throw CommandFailure(
        .usage,
        "\"\(id)\" is not an id: write 1 to 63 small letters, digits and hyphens, such as parking")
    }
    guard isPrinted || !FolderReader.exists(path) else {
      throw CommandFailure(
        .cannotCreate, "\(path) is there already and stays as it is; choose another id")
    }
  }

  private func scaffold(_ catalogue: Catalogue) throws -> ServiceScaffold {
    if let outcome, catalogue.outcome(outcome) == nil {
      let known = catalogue.outcomes.map(\.id)
      let near = Spelling.nearest(outcome, in: known).map { "did you mean \"\($0)\"?" }
      throw CommandFailure(
        .usage,
        "there is no outcome \"\(outcome)\": \(near ?? known.sorted().joined(separator: ", "))")
    }
    return ServiceScaffold(
      id: id, name: name, in: try language(of: catalogue), outcome: outcome, of: catalogue)
  }

  /// The language of the name.
  private func language(of catalogue: Catalogue) throws -> Language {
    let known = catalogue.languages
    guard let chosen = try Whereabouts(options).chosenLanguage() else { return known.first ?? .en }
    if known.contains(chosen) { return chosen }
    guard options.lang != nil else { return known.first ?? .en }
    throw CommandFailure(
      .usage,
      "the catalogue is not written in \(chosen.code): choose one of "
        + known.map(\.code).joined(separator: ", "))
  }

  private func write(_ text: String, to path: String) throws {
    do throws(FileFailure) {
      try WholeFile.write(text, to: path)
    } catch {
      let reason = SystemReason.text(of: error.code)
      throw CommandFailure(
        .cannotCreate, "\(path) could not be written: \(reason); --print shows the text instead")
    }
  }
}
