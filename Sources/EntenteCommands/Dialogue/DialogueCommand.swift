import ArgumentParser

/// `entente dialogue`: tools for the authors of dialogues.
struct DialogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dialogue", abstract: "Draw, try and test the dialogues.",
    usage: "entente dialogue COMMAND [options]",
    discussion: """
      EXAMPLES
        entente dialogue graph negotiation              steps and ways as text
        entente dialogue graph negotiation --as svg -o negotiation.svg
      """,
    subcommands: [DialogueGraphCommand.self])
}
