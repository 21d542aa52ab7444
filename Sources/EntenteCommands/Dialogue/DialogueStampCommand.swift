import ArgumentParser
import Diagnostics
import Loading
import Terminal

/// `entente dialogue stamp`: puts the digests into translations that were just made.
struct DialogueStampCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stamp",
    abstract: "Put digests in place of \"new\" in the translations of a dialogue.",
    usage: "entente dialogue stamp NAME [options]",
    discussion: """
      EXAMPLES
        entente dialogue stamp site-visit
        entente dialogue stamp site-visit --dialogs ./my-dialogs

      A digest says that somebody compared a translation with its English text.
      Write of: "new" once you have; this puts the digest there. What is not marked
      stays as it is.
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Id of the dialogue.")
  var name: String

  mutating func run() throws {
    let folder = try Whereabouts(options).dialogs()
    var faults = FaultList()
    var sources: [SourceFile] = []
    let files = WordsStamp.files(of: name, in: folder, &faults, &sources)
    guard !faults.hasFaults else {
      let texts = Dictionary(sources.map { ($0.name, $0.text) }) { first, _ in first }
      try Output.error.write(
        line: Escaping.visible(
          FaultDrawing.draw(faults.sorted, sources: texts), keepingLineBreaks: true))
      throw CommandFailure(.badData, "mend the faults above and try again; nothing was changed")
    }
    if files.isEmpty {
      try Output.standard.write(line: "nothing is marked with of: \"new\"")
    }
    for file in files {
      do { try WholeFile.write(file.text, to: file.path) } catch {
        throw CommandFailure(file: error)
      }
      let count = file.count == 1 ? "1 text" : "\(file.count) texts"
      try Output.standard.write(line: "stamped: \(Escaping.visible(file.path)), \(count)")
    }
  }
}
