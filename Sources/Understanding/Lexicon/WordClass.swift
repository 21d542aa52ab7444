/// Small words of the grammar.
enum WordClass: String, CaseIterable, Hashable, Sendable {
  /// Polite and empty words around an answer.
  case fillers
  /// "I take", "option", "number", articles: before a chosen option.
  case choosing
  /// "one": behind a chosen option.
  case chosen
  /// "and".
  case joining
  /// "by", "until", "on": before a date.
  case dating
  /// "not": where one stands, nothing is chosen.
  case negations
  /// "but", "if", "or": a choice under a condition is none yet.
  case conditions
  /// "we need", "we want": before a wish.
  case wishes
  /// "faster", "more": a wish without a figure.
  case comparatives
  /// "too expensive" within a line.
  case dear
  /// "who", "what", "how": a line that begins so asks something.
  case asking
  /// Small words that are no part of a name.
  case small
  /// "I am", "here is": before a name that nothing else marks.
  case naming
  /// "who", "she": more about the person before.
  case continuing
  /// Small words inside a name: von, de.
  case particles
  /// How a price is asked for.
  case prices
  /// What it is called when something is down.
  case outages
  /// Words without weight for finding services.
  case stop
}
