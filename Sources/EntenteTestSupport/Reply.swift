import Presentation
package import Wording

/// What was said to one typed line, before it is broken into lines of a screen.
package struct Reply: Sendable {
  package struct Piece: Sendable {
    package let text: String
    package let voice: Refusals.Voice
  }

  /// What was typed; empty for the opening.
  package let line: String
  package let language: Language
  package let pieces: [Piece]

  init(to line: String, in language: Language, _ blocks: [Block]) {
    self.line = line
    self.language = language
    pieces = blocks.flatMap(Self.pieces)
  }

  /// The first piece that refuses, with the words that do.
  package func refusal(by lists: [Language: Refusals]) -> (text: String, words: String)? {
    pieces.lazy.compactMap { piece in
      lists[language]?.first(in: piece.text, piece.voice).map { (piece.text, $0) }
    }.first
  }

  private static func pieces(_ block: Block) -> [Piece] {
    switch block {
    case .heading(let text), .paragraph(let text, _), .question(let text):
      [Piece(text: text, voice: .reply)]
    case .choices(let choices): choices.map { Piece(text: $0.label, voice: .statement) }
    case .table(let table):
      (table.columns + table.rows.flatMap { [$0.label] + $0.cells })
        .map { Piece(text: $0, voice: .statement) }
    case .ledger(let ledger):
      (ledger.columns + ledger.rows.flatMap(\.self)).map { Piece(text: $0, voice: .statement) }
    case .blank: []
    }
  }
}
