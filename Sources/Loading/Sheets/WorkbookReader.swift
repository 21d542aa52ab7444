/// The first sheet of a workbook (Office Open XML) that holds something, as a table.
struct WorkbookReader {
  private static let mostRows = 100_000
  private static let mostColumns = 200
  private static let mostSheets = 100

  static func sheet(_ bytes: [UInt8]) throws(SheetFailure) -> RawSheet {
    let zip = try ZipReader(bytes)
    guard let workbook = try zip.file("xl/workbook.xml") else {
      throw .damaged("it is an archive without a workbook in it")
    }
    let relations = try zip.file("xl/_rels/workbook.xml.rels") ?? []
    let shared = strings(try zip.file("xl/sharedStrings.xml") ?? [])
    var isMissing = true
    for sheet in sheets(workbook) {
      let target = target(of: sheet.relation, in: relations) ?? "worksheets/sheet1.xml"
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
      guard let content = try zip.file(path) else { continue }
      isMissing = false
      let rows = rows(content, shared)
      guard rows.contains(where: { $0.contains { !$0.text.isEmpty } }) else { continue }
      return RawSheet(.workbook(sheet: sheet.name), rows)
    }
    guard isMissing else { throw .empty }
    throw .damaged("the sheets of the workbook are missing")
  }

  private static func sheets(_ bytes: [UInt8]) -> [(name: String, relation: String)] {
    var scanner = XMLScanner(bytes)
    var sheets: [(name: String, relation: String)] = []
    while let event = scanner.next(), sheets.count < mostSheets {
      if case .start("sheet", let attributes) = event {
        sheets.append((attributes["name"] ?? "", attributes["id"] ?? ""))
      }
    }
    return sheets
  }

  private static func target(of relation: String, in bytes: [UInt8]) -> String? {
    var scanner = XMLScanner(bytes)
    while let event = scanner.next() {
      if case .start("Relationship", let attributes) = event, attributes["Id"] == relation {
        return attributes["Target"]
      }
    }
    return nil
  }

  /// Texts that cells share; phonetic hints are no part of them.
  private static func strings(_ bytes: [UInt8]) -> [String] {
    var scanner = XMLScanner(bytes)
    var all: [String] = []
    var text = ""
    var isText = false
    var isHint = false
    while let event = scanner.next() {
      switch event {
      case .start("si", _): text = ""
      case .start("t", _): isText = !isHint
      case .start("rPh", _): isHint = true
      case .end("t"): isText = false
      case .end("rPh"): isHint = false
      case .end("si"): all.append(text)
      case .text(let part) where isText: text += part
      case _: continue
      }
    }
    return all
  }

  private static func rows(_ bytes: [UInt8], _ shared: [String]) -> [[RawSheet.Cell]] {
    var reader = WorkbookReader(shared: shared)
    var scanner = XMLScanner(bytes)
    while let event = scanner.next(), reader.rows.count < mostRows { reader.take(event) }
    return reader.rows
  }

  private let shared: [String]
  private var rows: [[RawSheet.Cell]] = []
  private var column = 0
  private var kind = "n"
  private var text = ""
  private var formula = ""
  private var isValue = false
  private var isFormula = false

  private init(shared: [String]) { self.shared = shared }

  private mutating func take(_ event: XMLScanner.Event) {
    switch event {
    case .start("row", let attributes):
      let number = attributes["r"].flatMap(Int.init) ?? rows.count + 1
      while rows.count < min(number, WorkbookReader.mostRows) { rows.append([]) }
      column = 0
    case .start("c", let attributes):
      column = attributes["r"].flatMap(WorkbookReader.column) ?? column
      kind = attributes["t"] ?? "n"
      text = ""
      formula = ""
    case .start("v", _), .start("t", _): isValue = true
    case .end("v"), .end("t"): isValue = false
    case .start("f", _): isFormula = true
    case .end("f"): isFormula = false
    case .text(let part) where isValue: text += part
    case .text(let part) where isFormula: formula += part
    case .end("c"): put()
    case _: return
    }
  }

  private mutating func put() {
    defer { column += 1 }
    guard !rows.isEmpty, column < WorkbookReader.mostColumns else { return }
    let row = rows.count - 1
    // A formula without a value was saved by a program that does not calculate: it is shown.
    if text.isEmpty, !formula.isEmpty { (kind, text) = ("str", "=\(formula)") }
    while rows[row].count <= column { rows[row].append(RawSheet.Cell("")) }
    switch kind {
    case "s":
      let index = Int(text) ?? -1
      let found = shared.indices.contains(index) ? shared[index] : ""
      rows[row][column] = RawSheet.Cell(SheetReader.trimmed(found))
    case "n": rows[row][column] = RawSheet.Cell(text, isNumber: !text.isEmpty)
    case _: rows[row][column] = RawSheet.Cell(SheetReader.trimmed(text))
    }
  }

  /// B of B12 is 1.
  private static func column(of place: String) -> Int? {
    let letters = place.utf8.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    guard !letters.isEmpty, letters.count <= 3 else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
  }
}
