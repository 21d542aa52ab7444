/// What a line comes to by the concepts of its words.
enum Gist: Hashable, Sendable {
  case back, undo, redo, why, help, example, again, skip, done, keep, compare, summary, stop
  case tooDear, objection, undisclosed
  case offer, status, draft, agenda, park, addOutcome, addService, edit, open, clear
  /// To go on with what was left open.
  case takeUp
  /// To go on with a phase that is named.
  case phase(Concept)
  /// The name of a language and little else.
  case language
  /// The name of a person who speaks from now on.
  case speaker
  /// A choice among priced options.
  case best, cheapest
  /// A choice among proposals.
  case all, none
}
