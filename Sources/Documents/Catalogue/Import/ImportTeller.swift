package import Presentation
package import Wording

/// What is shown and asked while a price list is taken over, in the words of one language.
package struct ImportTeller: Sendable {
  /// A column with its heading, its first values and what it is taken for.
  package struct Column: Hashable, Sendable {
    package let number: Int
    package let heading: String
    package let values: [String]
    package let field: String

    package init(number: Int, heading: String, values: [String], field: String) {
      self.number = number
      self.heading = heading
      self.values = values
      self.field = field
    }
  }

  package enum Trouble: Hashable, Sendable {
    case noPrice, missingPrice, noName, negative, tooFine
  }

  private let formats: Formats

  package init(_ language: Language, style: Formats.Style = .full) {
    formats = Formats(language, style)
  }

  private func words(_ phrase: Phrase, _ pieces: [String: Piece] = [:]) -> String {
    do {
      return try phrase.fill(pieces, by: formats)
    } catch {
      preconditionFailure("\(error.message) in \"\(phrase[.en])\"")
    }
  }

  package func text(_ file: String, encoding: String, separator: Character) -> String {
    words(
      ImportPhrases.text,
      [
        "file": .text(file), "encoding": .text(encoding),
        "separator": separator == "\t"
          ? .text(words(ImportPhrases.tab)) : .quoted(String(separator)),
      ])
  }

  package func workbook(_ file: String, sheet: String) -> String {
    words(ImportPhrases.workbook, ["file": .text(file), "sheet": .quoted(sheet)])
  }

  /// Every column with its first rows and what it is taken for.
  package func table(_ columns: [Column]) -> Block {
    .ledger(
      LedgerBlock(
        columns: [
          ImportPhrases.column, ImportPhrases.heading, ImportPhrases.firstRows,
          ImportPhrases.takenAs,
        ].map { words($0) },
        rows: columns.map { column in
          [
            formats.number(column.number), column.heading,
            column.values.joined(separator: " · "), column.field,
          ]
        }, figures: [], colon: formats.colon))
  }

  package var question: String { words(ImportPhrases.question) }

  package func notUnderstood(_ said: String, fields: [String], columns: Int) -> String {
    words(
      ImportPhrases.notUnderstood,
      [
        "words": .quoted(said), "fields": .text(fields.joined(separator: ", ")),
        "first": .count(1), "last": .count(columns),
      ])
  }

  package func missing(_ fields: [String]) -> String {
    words(ImportPhrases.missing, ["fields": .text(fields.joined(separator: ", "))])
  }

  package func proved(_ sign: Character, row: Int, _ text: String) -> String {
    words(
      ImportPhrases.proved,
      ["sign": .quoted(String(sign)), "row": .text(String(row)), "text": .text(text)])
  }

  package func ambiguous(row: Int, _ text: String, _ first: String, _ second: String) -> String {
    words(
      ImportPhrases.ambiguous,
      [
        "row": .text(String(row)), "text": .quoted(text), "first": .text(first),
        "second": .text(second),
      ])
  }

  package func trouble(_ trouble: Trouble, row: Int, _ text: String) -> String {
    let row = Piece.text(String(row))
    switch trouble {
    case .noName: return words(ImportPhrases.noName, ["row": row])
    case .noPrice: return words(ImportPhrases.noPrice, ["row": row, "text": .quoted(text)])
    case .missingPrice:
      return words(ImportPhrases.missingPrice, ["row": row, "text": .quoted(text)])
    case .negative: return words(ImportPhrases.negative, ["row": row, "text": .quoted(text)])
    case .tooFine: return words(ImportPhrases.tooFine, ["row": row, "text": .quoted(text)])
    }
  }

  package func otherCurrency(row: Int, _ text: String, _ currency: String) -> String {
    words(
      ImportPhrases.otherCurrency,
      ["row": .text(String(row)), "text": .quoted(text), "currency": .text(currency)])
  }

  /// - Parameter samePrice: another level for one price, where the level itself is another one.
  package func again(row: Int, first: Int, samePrice: Bool) -> String {
    words(
      samePrice ? ImportPhrases.samePrice : ImportPhrases.twice,
      ["row": .text(String(row)), "first": .text(String(first))])
  }
}
