import Documents
import Loading
import Presentation
import Quantities
import ServiceCatalogue
import Terminal
import Wording

/// Shows what a spreadsheet seems to hold and lets somebody confirm or correct it: at a terminal by
/// asking, in a pipe by what `--map`, `--yes` and `--decimal` say. Nothing is guessed.
struct ImportTalk {
  let sheet: RawSheet
  let file: String
  let currency: Currency
  let request: ImportRequest
  var reader: TerminalReader?

  init(sheet: RawSheet, file: String, currency: Currency, request: ImportRequest) {
    self.sheet = sheet
    self.file = file
    self.currency = currency
    self.request = request
  }

  var teller: ImportTeller {
    ImportTeller(request.language, style: request.options.ascii ? .ascii : .full)
  }

  var canAsk: Bool { TerminalReader.isPossible && !request.sheet.yes && request.sheet.map == nil }

  /// The list as it was agreed to be read.
  mutating func agreed() throws -> PriceReading {
    var mapping = PriceMapping(proposedFor: sheet)
    if let map = request.sheet.map { mapping = try changed(mapping, map) }
    try show(mapping)
    mapping = try confirmed(mapping)
    var mark = request.sheet.decimal
    var reading = PriceReading(sheet, mapping, currency: currency, mark: mark)
    if let unclear = reading.firstAmbiguous {
      mark = try decided(unclear.row, unclear.text)
      reading = PriceReading(sheet, mapping, currency: currency, mark: mark)
    }
    if let mark = reading.mark, let proof = reading.proof {
      try say(teller.proved(mark.sign, row: proof.row, proof.text))
    }
    guard reading.troubles.isEmpty else { throw try failure(reading) }
    guard !reading.entries.isEmpty else {
      throw CommandFailure(.badData, "no row of \(file) has a price; name the columns with --map")
    }
    return reading
  }

  private func show(_ mapping: PriceMapping) throws {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let form =
      switch sheet.form {
      case .text(let encoding, let separator):
        teller.text(name, encoding: encoding.rawValue, separator: separator)
      case .workbook(let sheet): teller.workbook(name, sheet: sheet)
      }
    let body = mapping.body(of: sheet).map(\.cells)
      .filter { $0.contains { !$0.text.isEmpty } }.prefix(3)
    let columns = (0..<sheet.columns).map { column in
      ImportTeller.Column(
        number: column + 1,
        heading: mapping.head.map { Self.sample(sheet.rows[$0][column]) } ?? "",
        values: body.map { Self.sample($0[column]) },
        field: mapping.field(of: column)?.rawValue ?? "")
    }
    try CatalogueScreen(request.options).show(
      [.paragraph(form, indent: 0), teller.table(columns), .blank], on: .error)
  }

  /// As much of a cell as tells what it is.
  private static func sample(_ cell: RawSheet.Cell) -> String {
    let most = 60
    let start = cell.text.prefix(most + 1)
    return start.count > most ? "\(start.prefix(most - 1))…" : String(start)
  }

  private mutating func confirmed(_ proposed: PriceMapping) throws -> PriceMapping {
    guard canAsk else {
      try requireConfirmed(proposed)
      return proposed
    }
    var mapping = proposed
    while true {
      let missing = mapping.missing.map(\.rawValue)
      try say(missing.isEmpty ? teller.question : teller.missing(missing))
      let said = try answer()
      if said.isEmpty, missing.isEmpty { return mapping }
      if let other = mapping.changed(said, in: sheet), !said.isEmpty {
        mapping = other
        try show(mapping)
      } else {
        let fields = PriceColumn.allCases.map(\.rawValue)
        try say(teller.notUnderstood(said, fields: fields, columns: sheet.columns))
      }
    }
  }

  /// Where nobody can be asked, somebody has to have said it.
  private func requireConfirmed(_ mapping: PriceMapping) throws {
    guard request.sheet.yes || request.sheet.map != nil else {
      throw CommandFailure(
        .usage,
        "confirm the columns above with --yes, or name them, for example --map name=2,price=5")
    }
    guard mapping.missing.isEmpty else {
      let fields = mapping.missing.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure(
        .usage, "which column holds \(fields)? Name it, for example --map name=2,price=5")
    }
  }

  private func changed(_ mapping: PriceMapping, _ changes: String) throws -> PriceMapping {
    if let changed = mapping.changed(changes, in: sheet) { return changed }
    let fields = PriceColumn.allCases.map(\.rawValue).joined(separator: ", ")
    throw CommandFailure(
      .usage,
      "--map \(changes) names no column; write fields (\(fields)) with a column from 1 to \(sheet.columns) or its heading: name=2,price=5"
    )
  }
}
