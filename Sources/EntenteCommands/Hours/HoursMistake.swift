/// What is wrong with a question about service hours, in one sentence that says how to go on.
struct HoursMistake: Error, Hashable, CustomStringConvertible {
  let description: String

  init(_ sentence: String) {
    description = sentence
  }
}
