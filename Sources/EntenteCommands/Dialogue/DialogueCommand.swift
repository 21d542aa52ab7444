import ArgumentParser

/// `entente dialogue`: tools for the authors of dialogues.
struct DialogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dialogue", abstract: "Draw, try and test the dialogues.",
    usage: "entente dialogue COMMAND [options]",
    discussion: """
      EXAMPLES
        entente dialogue graph negotiation               steps and ways as text
        entente dialogue try service-options             hold one dialogue by itself
        entente dialogue explain service-options/floor   a meeting up to a step
        entente dialogue test                            hold the transcript tests
        entente dialogue stamp site-visit                digests for new translations
        entente dialogue schema > dialogue.schema.json   for editors
      """,
    subcommands: [
      DialogueGraphCommand.self, DialogueTryCommand.self, DialogueExplainCommand.self,
      DialogueTestCommand.self, DialogueStampCommand.self, DialogueSchemaCommand.self,
    ])
}
