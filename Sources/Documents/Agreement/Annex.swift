/// The annexes by their letters.
enum Annex: String, CaseIterable {
  case glossary = "A"
  case calendars = "B"
  case sheets = "C"
  case example = "D"
  case told = "E"
  case trace = "F"

  /// Target of links.
  var anchor: String { "annex-\(rawValue.lowercased())" }

  var reference: TextValue { TextValue([.reference(rawValue, to: anchor)]) }
}
