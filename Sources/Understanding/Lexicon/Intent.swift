/// What a whole line may want beside answering.
enum Intent: String, CaseIterable, Hashable, Sendable {
  case back, undo, why, help, example, again, skip, done, compare, summary, stop
  case tooDear = "too-dear"
  case objection
  /// The cost of an hour stays with the customer.
  case undisclosed

  /// Whether it steers the conversation at any question; the others are ways of answering, or of
  /// leaving open, what is asked.
  var isCommand: Bool {
    switch self {
    case .back, .undo, .why, .help, .example, .again, .summary, .stop: true
    case .skip, .done, .compare, .tooDear, .objection, .undisclosed: false
    }
  }
}
