import ArgumentParser

/// How a conversation is led: on a wall, by a program, through a pipe.
struct ConversationOptions: ParsableArguments {
  @Flag(help: "For a projector: no other customers, nothing internal, an empty line between turns.")
  var present = false

  @Flag(name: .customLong("json-lines"), help: "One JSON object a turn; answers one a line.")
  var jsonLines = false

  @Flag(
    name: .customLong("keep-going"), help: "In a pipe: go on after a line that was not understood.")
  var keepGoing = false

  @Option(help: "Another prompt than customer and step.")
  var prompt: String?
}
