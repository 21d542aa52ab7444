import Negotiation
import Understanding
import Wording

extension Narrator {
  /// One command, or all that can be typed at any time, under their names in this language.
  func help(_ commands: [String]) -> [Block] {
    let named = commands.compactMap(CommandName.init(rawValue:))
    let shown = named.isEmpty ? CommandName.allCases.filter { !$0.isAside } : named
    return [
      .choices(
        shown.map { command in
          .init(
            key: "/" + (command.names(in: language).first ?? command.rawValue),
            label: words(CommandPhrases.of(command)))
        })
    ]
  }

  func glossary(_ term: String) -> [Block] {
    let found = Glossary.search(term, in: language)
    guard let best = found.first else {
      return misstep(
        .notUnderstood(
          words: term, near: [], rung: 1, at: Stuck(question: nil, canBeLeft: false, others: [])))
    }
    return [
      .paragraph(
        words(
          GlossaryPhrases.entry,
          [
            "term": .text(best.name(in: language)), "meaning": .text(best.definition(in: language)),
          ]), indent: 2)
    ]
  }
}

extension CommandName {
  /// Known to those who need it, and not listed in front of customers.
  fileprivate var isAside: Bool { [.internal, .agenda, .saveTest].contains(self) }
}
