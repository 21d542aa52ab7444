import ArgumentParser
import Dispatch
import Foundation
import Quantities
import Terminal
import Understanding

/// Answers cases, one JSON object a line, in the order of the lines.
///
/// A line that is no case gets a line too, with the sentence what is wrong, so that answers and cases
/// stay in step; the exit code is then 65. Only the lexicons are read, no catalogue.
enum UnderstandBatch {
  private struct Mistake: Encodable {
    let line: Int
    let error: String
  }

  static func run(_ options: CommonOptions) throws {
    let whereabouts = try Whereabouts(options)
    let shelf = LexiconShelf(
      folder: "\(try whereabouts.dialogs())/lexicon", cache: whereabouts.cache(),
      on: DispatchQueue(label: "entente.loading", qos: .userInitiated))
    try shelf.check()
    let interpreter = Interpreter { shelf.lexicon($0) }
    let today = LocalDate(dayNumber: Int(try Clock.now().seconds) / 86_400)
    var (number, hasMistakes) = (0, false)
    while let line = readLine() {
      number += 1
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      let found = try? JSONDecoder().decode(BatchCase.self, from: Data(line.utf8))
      if let answer = found?.answer(interpreter, today: today) {
        try Output.standard.write(line: JSONText.of(answer))
      } else {
        hasMistakes = true
        try Output.standard.write(line: JSONText.of(mistake(found, line: number)))
      }
    }
    if hasMistakes { throw ExitCode(65) }
  }

  private static func mistake(_ found: BatchCase?, line: Int) -> Mistake {
    guard let found else {
      return Mistake(
        line: line, error: "Write an object with \"id\", \"lang\", \"type\" and \"input\".")
    }
    return Mistake(
      line: line, error: "The type \"\(found.type)\" is unknown; write \(BatchCase.types).")
  }
}
