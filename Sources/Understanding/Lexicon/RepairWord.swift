/// What somebody may say instead of the command of the same name; a place in braces takes words.
enum RepairWord: String, CaseIterable, Hashable, Sendable {
  /// With a number in its place.
  case undo, redo
  case change, park
  /// To go on with something that was left, or with a phase.
  case takeUp = "take-up"
  case agenda
  case addOutcome = "add-outcome"
  case addService = "add-service"
  case edit, save, open, clear
  /// What is to be written down.
  case note
  /// With the name of a language in its place.
  case language
}
