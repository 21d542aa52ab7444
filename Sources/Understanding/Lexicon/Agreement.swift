/// The shortest answers.
enum Agreement: String, CaseIterable, Hashable, Sendable {
  case yes, no, all, none
}
