import Documents
import Loading
import Presentation
import Quantities
import ServiceCatalogue
import Terminal
import Wording

/// Questions, and what is said where nobody can be asked.
extension ImportTalk {
  /// Which of two readings of an amount holds for the whole list.
  mutating func decided(_ row: Int, _ text: String) throws -> DecimalMark {
    let readings = DecimalMark.allCases.map { PriceText(text).amount($0) }
    let formats = Formats(request.language)
    let amounts = readings.map { amount in
      amount.flatMap { Money($0.description, currency: currency) }.map { formats.money($0) }
        ?? amount.map { formats.number($0) } ?? text
    }
    let question = teller.ambiguous(row: row, text, amounts[0], amounts[1])
    guard canAsk else {
      try say(question)
      throw CommandFailure(
        .usage,
        "say which sign parts the decimals: --decimal comma (\(Page.plainSpaces(amounts[0]))) or --decimal point (\(Page.plainSpaces(amounts[1])))"
      )
    }
    while true {
      try say(question)
      switch try answer() {
      case "1": return .comma
      case "2": return .point
      default: continue
      }
    }
  }

  /// A typed line; leaving writes nothing.
  mutating func answer() throws -> String {
    do {
      if reader == nil {
        reader = try TerminalReader(isPlain: Screen.isAccessible(request.options))
      }
      defer { reader?.release() }
      while true {
        switch try reader?.next(prompt: "> ", prefill: nil) {
        case .line(let text, _):
          let said = text.trimmedBlanks
          guard !ImportTalk.leaving.contains(said.lowercased()) else { throw ImportTalk.left(file) }
          return said
        case .interrupted, .tooLong: continue
        case .endOfInput, nil: throw ImportTalk.left(file)
        case .terminated(let signal): throw CommandFailure(code: 128 + signal)
        }
      }
    } catch let failure as LineFailure {
      throw CommandFailure(
        .output, "the line could not be read: \(SystemReason.text(of: failure.code))")
    }
  }

  private static let leaving: Set<String> = ["/quit", "/ende", "/quitter", "/esci", "/выход"]

  private static func left(_ file: String) -> CommandFailure {
    CommandFailure(.findings, "nothing was taken over from \(file), and nothing was written")
  }

  /// On standard error: standard output holds what was made.
  func say(_ text: String) throws {
    try CatalogueScreen(request.options).show([.paragraph(text, indent: 0)], on: .error)
  }

  /// Every row that stands in the way, at once.
  func failure(_ reading: PriceReading) throws -> CommandFailure {
    for trouble in reading.troubles { try say(sentence(trouble)) }
    let count = reading.troubles.count
    let rows = count == 1 ? "1 row of \(file) stands" : "\(count) rows of \(file) stand"
    return CommandFailure(
      .badData,
      "\(rows) in the way; correct what is said above, or choose other columns with --map. Nothing was written"
    )
  }

  private func sentence(_ trouble: PriceReading.Trouble) -> String {
    switch trouble {
    case .noPrice(let row, let text): teller.trouble(.noPrice, row: row, text)
    case .missingPrice(let row, let name): teller.trouble(.missingPrice, row: row, name)
    case .noName(let row): teller.trouble(.noName, row: row, "")
    case .negative(let row, let text): teller.trouble(.negative, row: row, text)
    case .tooFine(let row, let text): teller.trouble(.tooFine, row: row, text)
    case .otherCurrency(let row, let text):
      teller.otherCurrency(row: row, text, currency.code)
    case .twice(let row, let first): teller.again(row: row, first: first, samePrice: false)
    case .samePrice(let row, let first): teller.again(row: row, first: first, samePrice: true)
    case .ambiguous(let row, let text): teller.trouble(.noPrice, row: row, text)
    }
  }
}

extension PriceReading {
  var firstAmbiguous: (row: Int, text: String)? {
    troubles.lazy.compactMap { trouble in
      if case .ambiguous(let row, let text) = trouble { (row, text) } else { nil }
    }.first
  }
}

extension String {
  fileprivate var trimmedBlanks: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    return lastIndex { !$0.isWhitespace }.map { String(self[start...$0]) } ?? ""
  }
}
