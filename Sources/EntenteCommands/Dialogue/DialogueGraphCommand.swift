import ArgumentParser
import Terminal

/// `entente dialogue graph`: draws a dialogue.
struct DialogueGraphCommand: ParsableCommand {
  enum Form: String, CaseIterable, ExpressibleByArgument { case text, mermaid, dot, svg }

  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Draw a dialogue: its steps by phase, and the ways between.",
    usage: "entente dialogue graph NAME [options]",
    discussion: """
      EXAMPLES
        entente dialogue graph negotiation
        entente dialogue graph service-options --as svg -o options.svg
        entente dialogue graph negotiation --deep --words --lang de --as mermaid
        entente dialogue graph negotiation --meeting st-anna --as svg -o path.svg
        entente dialogue graph service-options --coverage
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Id of the dialogue.")
  var name: String

  @Option(name: .customLong("as"), help: "text, mermaid, dot or svg.")
  var form = Form.text

  @Flag(help: "Called dialogues too: inside the steps that call them, in text after them.")
  var deep = false

  @Flag(help: "What is said at each step, in the language of --lang.")
  var words = false

  @Flag(help: "What the transcript tests pass is marked.")
  var coverage = false

  @Option(help: "Id of a meeting: what it passed is marked.")
  var meeting: String?

  @Option(name: [.short, .long], help: "File to write; without it, standard output.")
  var output: String?

  mutating func run() throws {
    let work = DrawingWork(
      options: options, form: form, isDeep: deep, isSpoken: words, meeting: meeting,
      isCovering: coverage)
    let text = try work.text(of: name)
    guard let output else { return try Output.standard.write(text) }
    do { try WholeFile.write(text, to: Path.expanded(output)) } catch {
      throw CommandFailure(file: error)
    }
  }
}
