import ArgumentParser

/// How a conversation is led: by a person, by a program, through a pipe.
struct ConversationOptions: ParsableArguments {
  @Flag(name: .customLong("json-lines"), help: "One JSON object a turn; answers one a line.")
  var jsonLines = false

  @Flag(
    name: .customLong("keep-going"), help: "In a pipe: go on after a line that was not understood.")
  var keepGoing = false

  @Option(help: "Another prompt than customer and step.")
  var prompt: String?
}
