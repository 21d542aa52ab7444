import ArgumentParser
import Loading

/// What has to be said about a spreadsheet where nobody can be asked.
struct SheetImportOptions: ParsableArguments {
  @Option(help: "Columns by number or heading: name=2,price=5,one-off=6. CSV and XLSX.")
  var map: String?

  @Flag(help: "Takes the proposed columns over without asking. CSV and XLSX.")
  var yes = false

  @Option(help: "The decimal sign of the amounts, comma or point. CSV.")
  var decimal: DecimalMark?
}

extension DecimalMark: ExpressibleByArgument {}
