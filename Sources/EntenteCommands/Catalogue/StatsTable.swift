import Diagnostics
import Loading
import Quantities
import ServiceCatalogue
import Terminal

/// What `entente catalogue stats` prints: a table, or one JSON object a line as it goes.
struct StatsTable {
  private let asJSON: Bool
  private var rows: [[String]] = []
  private var offers = 0
  private var violations = 0
  private var hasFaults = false
  private var isMissingFile = false

  init(asJSON: Bool) {
    self.asJSON = asJSON
  }

  /// Says on standard error what is wrong in a file.
  mutating func tell(_ faults: [Fault], drawn: String) throws {
    guard !faults.isEmpty else { return }
    try Complaint.say(drawn + "\n")
    hasFaults = hasFaults || faults.contains { !$0.isWarning }
    isMissingFile = isMissingFile || faults.contains { $0.id == LoadingFault.fileMissing.id }
  }

  mutating func add(_ file: String, _ figures: OfferStatistics) throws {
    offers += 1
    violations += figures.dominanceViolations
    if asJSON {
      try Output.standard.write(line: Self.json(file, figures))
    } else {
      rows.append(Self.cells(file, figures))
    }
  }

  /// Prints the table, and ends with the exit code.
  func finish() throws {
    if !asJSON, !rows.isEmpty {
      for line in Self.lines([Self.head] + rows) {
        try Output.standard.write(line: Escaping.visible(line))
      }
      try Output.standard.write(
        line: "\(offers) offers; \(violations) dearer levels give less of something")
    }
    if isMissingFile { throw CommandFailure(.noInput, "a file named above is not there") }
    if hasFaults { throw CommandFailure(code: 1) }
  }

  private static let head = [
    "file", "tiers", "features", "add-ons", "configurations", "cheapest", "dearest", "worse",
  ]

  private static func cells(_ file: String, _ figures: OfferStatistics) -> [String] {
    func price(_ amount: Exact?) -> String {
      amount.map { "\(Self.digits($0, figures.currency)) \(figures.currency.code)" } ?? "-"
    }
    return [
      file, String(figures.tiers), String(figures.features), String(figures.addOns),
      figures.configurations?.description ?? "-", price(figures.cheapest),
      price(figures.dearest), String(figures.dominanceViolations),
    ]
  }

  /// Columns as wide as their widest cell; figures stand at the right.
  private static func lines(_ rows: [[String]]) -> [String] {
    let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let blank = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + blank : blank + row[column]
      }.joined(separator: "  ")
    }
  }

  /// All digits of an amount, at least as many decimals as its currency has.
  private static func digits(_ amount: Exact, _ currency: Currency) -> String {
    amount.description(decimals: max(amount.scale, currency.minorDigits))
  }

  /// Written out here, as a count may have more digits than any number type of an encoder; amounts
  /// are text, as everywhere.
  private static func json(_ file: String, _ figures: OfferStatistics) throws -> String {
    func price(_ amount: Exact?) -> String {
      amount.map { "\"\(digits($0, figures.currency))\"" } ?? "null"
    }
    let pairs = [
      ("file", try JSONText.of(file)), ("tiers", String(figures.tiers)),
      ("features", String(figures.features)), ("addOns", String(figures.addOns)),
      ("configurations", figures.configurations?.description ?? "null"),
      ("cheapest", price(figures.cheapest)), ("dearest", price(figures.dearest)),
      ("dominanceViolations", String(figures.dominanceViolations)),
    ]
    return "{" + pairs.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }
}
