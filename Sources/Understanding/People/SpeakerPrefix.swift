/// Who speaks in a line such as "weber: it is slow on Mondays".
package enum SpeakerPrefix {
  /// The person and what is said; nil unless a known person's name stands before the first colon.
  package static func split(
    _ line: String, _ people: [KnownPerson], titles: [Lexicon] = []
  ) -> (person: String, rest: String)? {
    split(line, NameMatcher(people), titles: titles)
  }

  static func split(
    _ line: String, _ matcher: NameMatcher, titles: [Lexicon]
  ) -> (person: String, rest: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = String(line[..<colon])
    guard let id = matcher.called(name, titles: titles)?.id else { return nil }
    return (id, CommandLine.trimmed(String(line[line.index(after: colon)...])))
  }
}
