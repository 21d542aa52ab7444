import ArgumentParser
import Glibc
import Loading
import ServiceCatalogue
import Terminal
import Wording

/// `entente catalogue import`: drafts of services out of the files of others.
struct CatalogueImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Draft services out of the files of others.",
    usage: "entente catalogue import --format FORM FILE --into FOLDER [options]",
    discussion: """
      EXAMPLES
        entente catalogue import --format pricing2yaml mail.yml --into drafts
        entente catalogue import --format pricing2yaml mail.yml --dry-run
        entente catalogue import --format pricing2yaml a.yml --into drafts --id mail
        entente catalogue import --format xlsx prices.xlsx --into drafts
        entente catalogue import --format csv p.csv --map name=2,price=5 --dry-run

      A draft is for people to go through: it says what was taken, what has to be
      filled in and what got lost. A file that holds something else is never
      overwritten. In the folder of a catalogue drafts stand in drafts/, where no
      meeting reads them.
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "The file to take over.")
  var file: String

  @OptionGroup var sheet: SheetImportOptions

  @Option(help: "What the file is: pricing2yaml, csv or xlsx.")
  var format: ImportFormat

  @Option(help: "Folder for the drafts.")
  var into: String?

  @Option(help: "Id of the service; from its name if it is left out.")
  var id: String?

  @Flag(name: .customLong("dry-run"), help: "Print the drafts; write nothing.")
  var dryRun = false

  func validate() throws {
    guard let id, !IdWords.isID(id) else { return }
    throw ValidationError(
      "an id is of lower-case letters, digits and hyphens, such as mail-2; it is not \"\(id)\"")
  }

  mutating func run() throws {
    let folder = into.map(Self.place)
    guard dryRun || folder != nil else {
      throw CommandFailure(
        .usage, "name the folder for the drafts with --into, or look first with --dry-run")
    }
    let request = ImportRequest(
      language: options.lang.flatMap(Language.init(rawValue:)) ?? .en, id: id, sheet: sheet,
      options: options)
    let drafts = try format.importer.drafts(of: Path.expanded(file), request)
    guard let folder, !dryRun else { return try show(drafts) }
    try write(drafts, into: folder)
  }

  /// In the folder of a catalogue a draft would make it unsound; it stands beside the services then.
  private static func place(_ named: String) -> String {
    var folder = Path.expanded(named)
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return FolderReader.exists("\(folder)/catalogue.yaml") ? "\(folder)/drafts" : folder
  }

  private func show(_ drafts: [ImportedDraft]) throws {
    for draft in drafts {
      try Output.standard.write(line: Escaping.visible(draft.text, keepingLineBreaks: true))
      try Complaint.say(Self.report(draft, at: draft.name).joined(separator: "\n"))
    }
  }

  /// All or nothing: first it is made sure that every file may be written.
  private func write(_ drafts: [ImportedDraft], into folder: String) throws {
    let files = drafts.map { (draft: $0, path: "\(folder)/\($0.name)") }
    for (draft, path) in files where try !WholeFile.isFree(path, for: draft.text) {
      throw CommandFailure(
        .cannotCreate,
        "\(path) holds something else and stays; choose another folder with --into, or another --id"
      )
    }
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw FileFailure(path: folder, code: errno)
    }
    for (draft, path) in files {
      try WholeFile.write(draft.text, to: path)
      for line in Self.report(draft, at: path) {
        try Output.standard.write(line: Escaping.visible(line))
      }
    }
  }

  private static func report(_ draft: ImportedDraft, at path: String) -> [String] {
    func part(_ title: String, _ sentences: [String]) -> [String] {
      sentences.isEmpty ? [] : [title] + sentences.map { "  - \($0)" }
    }
    return [path] + part("taken", draft.taken) + part("fill in", draft.fillIn)
      + part("lost", draft.lost)
  }
}
