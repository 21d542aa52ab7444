/// Words by which an earlier answer is named: "the importance of O2 is useful".
enum NamingWord: String, CaseIterable, Hashable, Sendable {
  /// "the", "of", "for", "my answer to": nothing of the name itself.
  case around
  /// "is", "to", "should be": between the name and the new answer.
  case becomes
  /// "no", "sorry", "actually": before a name, when something is put right.
  case lead
}
