import ArgumentParser
import Documents
import Exports
import Presentation
import Terminal
import Wording

/// `entente catalogue print`: the list of services with the price of every level, on paper (D2).
struct CataloguePrint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "The services with every level's price: Markdown, HTML, CSV, XLSX.",
    usage: "entente catalogue print [--format FORMAT] [--out FILE] [options]",
    discussion: """
      EXAMPLES
        entente catalogue print                                  Markdown
        entente catalogue print --out prices.html                to read, to print
        entente catalogue print --out prices.xlsx --lang de
        entente catalogue print --format csv                     to standard output

      Without --format the name of the file tells it: .md, .html, .csv or .xlsx.
      It is made for customers: nothing of the provider's view stands in it. CSV is
      UTF-8 with a byte order mark; English parts by "," with a decimal point, the
      other languages by ";" with a decimal comma.
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var filter: ServiceFilter

  @Option(help: "markdown, html, csv or xlsx; else the ending of --out, else markdown.")
  var format: PrintFormat?

  @Option(
    name: [.customShort("o"), .customLong("out")],
    help: "File to write; without it, standard output.")
  var output: String?

  @Flag(help: "Replaces a file that holds something else.")
  var force = false

  mutating func run() throws {
    let desk = try CatalogueDesk(options)
    let list = ServicePriceList(desk.teller(.full), try filter.choice(in: desk.catalogue))
    guard !list.services.isEmpty else {
      throw CommandFailure(.findings, Page.plainSpaces(list.empty))
    }
    let format = format ?? output.flatMap(PrintFormat.init(path:)) ?? .markdown
    let bytes = content(list, as: format, desk.language)
    guard let output, output != "-" else {
      guard format != .xlsx || !Output.standard.isTerminal else {
        throw CommandFailure(.usage, "a workbook is no text; name a file with --out prices.xlsx")
      }
      return try Output.standard.write(bytes)
    }
    try write(bytes, as: format, to: Path.expanded(output), desk)
  }

  private func content(
    _ list: ServicePriceList, as format: PrintFormat, _ language: Language
  ) -> [UInt8] {
    switch format {
    case .markdown: Array(MarkdownPrinter.text(of: list.document).utf8)
    case .html: Array(HTMLPrinter.text(of: list.document).utf8)
    case .csv: Array(CSVWriter(language).text(of: list.sheet).utf8)
    case .xlsx: XLSXWriter(language).bytes(of: list.sheet)
    }
  }

  private func write(
    _ bytes: [UInt8], as format: PrintFormat, to path: String, _ desk: CatalogueDesk
  ) throws {
    guard try force || WholeFile.isFree(path, for: bytes) else {
      throw CommandFailure(
        .cannotCreate,
        "\(path) holds something else and was left as it is; choose another name, or replace it with --force"
      )
    }
    try WholeFile.write(bytes, to: path)
    var line = ShellWords(desk.language).written(path)
    if format == .csv { line += " (\(form(desk.language)))" }
    try Output.standard.write(line: Escaping.visible(line))
  }

  /// The separator, so that whoever opens the file elsewhere need not guess.
  private func form(_ language: Language) -> String {
    let writer = CSVWriter(language)
    return "UTF-8, \"\(writer.separator)\", 0\(writer.decimalMark)00"
  }
}

extension ServicePriceList {
  fileprivate var sheet: Sheet {
    Sheet(
      title: sheetTitle, columns: sheetColumns,
      rows: sheetRows.map { row in
        row.map { cell in
          switch cell {
          case .text(let text): .text(text)
          case .money(let amount): .money(amount)
          }
        }
      })
  }
}
