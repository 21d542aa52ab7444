import ArgumentParser
import Terminal

/// `entente dialogue explain`: a shortest meeting that comes to a step.
struct DialogueExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Print a shortest meeting that comes to a step.",
    usage: "entente dialogue explain STEP [options]",
    discussion: """
      EXAMPLES
        entente dialogue explain objection
        entente dialogue explain service-options/confirm --lang de
        entente dialogue explain service-options/confirm --test > confirm.yaml

      Meetings are really held, line by line, with the examples of the dialogues,
      each of their answers, and what a customer may say at any time. Exit code 1:
      no such meeting was found.
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "The step; with its dialogue where several have one of that name.")
  var step: String

  @Option(help: "Id or name of the customer; the first of the catalogue if none is named.")
  var customer: String?

  @Flag(help: "As a transcript test, to be kept in dialogs/tests.")
  var test = false

  @Option(help: "How many lines are tried at most.")
  var bound = 20_000

  mutating func run() throws {
    let work = ExplainWork(options: options, customer: customer, bound: bound)
    for line in try work.lines(to: step, asTest: test) { try Output.standard.write(line: line) }
  }
}
