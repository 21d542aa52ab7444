/// What a whole line may want beside answering.
enum Intent: String, CaseIterable, Hashable, Sendable {
  case back, undo, why, help, example, again, skip, done, compare, summary, stop
  case tooDear = "too-dear"
  case objection
  /// The cost of an hour stays with the customer.
  case undisclosed
}
