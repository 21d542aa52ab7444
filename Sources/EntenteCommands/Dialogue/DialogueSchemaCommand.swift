import ArgumentParser
import Loading
import Terminal

/// `entente dialogue schema`: what editors need to complete and check the files of authors.
struct DialogueSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a kind of file, for editors.",
    usage: "entente dialogue schema [--of KIND]",
    discussion: """
      EXAMPLES
        entente dialogue schema > dialogue.schema.json
        entente dialogue schema --of text > text.schema.json
        entente dialogue schema --of test > test.schema.json

      A first line "# yaml-language-server: $schema=dialogue.schema.json" in a file
      tells an editor to use it.
      """)

  @Option(name: .customLong("of"), help: "dialogue, text, refusals or test.")
  var kind = FileSchema.dialogue

  mutating func run() throws {
    try Output.standard.write(line: kind.node.description)
  }
}

extension FileSchema: ExpressibleByArgument {}
