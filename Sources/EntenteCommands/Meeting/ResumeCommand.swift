import ArgumentParser

/// `entente resume [ID]`: goes on with a meeting, the last one if none is named.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Go on with a meeting; the last one if none is named.",
    usage: "entente resume [MEETING] [options]",
    discussion: """
      EXAMPLES
        entente resume             the meeting that was led last
        entente resume st-anna     a meeting by its id or its name
        entente resume --lang fr   go on in French
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var conversation: ConversationOptions

  @Argument(help: "Id or name of the meeting.")
  var meeting: String?

  mutating func run() throws {
    try MeetingDesk(options: options).resume(meeting, conversation)
  }
}
