import ArgumentParser
import Terminal

/// `entente dialogue test`: holds the transcript tests.
struct DialogueTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Hold the transcript tests and tell what has changed.",
    usage: "entente dialogue test [FILES] [options]",
    discussion: """
      EXAMPLES
        entente dialogue test                           all tests in dialogs/tests
        entente dialogue test dialogs/tests/dear.yaml   this one
        entente dialogue test dear.yaml --update        what happens now counts
        entente dialogue test --coverage                steps and ways not taken

      Exit code 0: everything as expected. 1: something differs, or a test cannot be
      held.
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Files or folders; without them, all of the project.")
  var files: [String] = []

  @Flag(help: "Put what happens now into the files.")
  var update = false

  @Flag(help: "Tell which steps and ways the tests take, dialogue by dialogue.")
  var coverage = false

  @Flag(help: "One JSON object: {\"schema\":1,\"tests\":[…],\"faults\":[…]}.")
  var json = false

  mutating func run() throws {
    var run = try TestRun(options: options, files: files)
    if update { try run.update() }
    try run.report(asJSON: json)
    if coverage, !json { try run.reportCoverage() }
    if run.hasFaults { throw CommandFailure(code: 1) }
  }
}
