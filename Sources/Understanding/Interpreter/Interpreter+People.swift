import Wording

extension Interpreter {
  /// The person who is called so, by id, name or last name, with or without a title.
  package func person(called name: String, among people: [KnownPerson]) -> KnownPerson? {
    NameMatcher(people, names: names).called(name, titles: lexicons(first: .en))
  }

  /// Who speaks in a line such as "доктор Вебер: это медленно", and what is said.
  package func speaker(
    of line: String, among people: [KnownPerson]
  ) -> (person: String, rest: String)? {
    SpeakerPrefix.split(line, NameMatcher(people, names: names), titles: lexicons(first: .en))
  }
}
