import ArgumentParser

/// What is drafted: of which meeting, with whose words.
struct DraftOptions: ParsableArguments {
  @Argument(help: "Id of the meeting; the last one if none is named.")
  var meeting: String?

  @Option(help: "Facts whose words the customer releases into the annex: O1,B1,R1; or all.")
  var release: String?
}
