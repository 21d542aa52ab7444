extension Phrase {
  /// What keeps five texts from being a phrase.
  package enum Flaw: Hashable, Sendable {
    case missing(Language)
    case unreadable(Language, Template.Fault)
    /// Values that English has and this language lacks, and the other way round.
    case otherValues(Language, lacking: [String], surplus: [String])
    case unsound(Language, Template.Flaw)

    package var language: Language {
      switch self {
      case .missing(let language), .unreadable(let language, _),
        .otherValues(let language, _, _), .unsound(let language, _):
        language
      }
    }

    /// What is wrong, in one sentence without its full stop.
    package var message: String {
      switch self {
      case .missing(let language): "\(language.code): the text is missing"
      case .unreadable(let language, let fault): "\(language.code): \(fault.message)"
      case .otherValues(let language, let lacking, let surplus):
        "\(language.code): " + Flaw.difference(lacking: lacking, surplus: surplus)
      case .unsound(let language, let flaw): "\(language.code): \(flaw.message)"
      }
    }

    private static func difference(lacking: [String], surplus: [String]) -> String {
      let parts = [("lacks", lacking), ("adds", surplus)].filter { !$0.1.isEmpty }
      return parts.map { verb, names in
        "\(verb) " + names.map { "{\($0)}" }.joined(separator: ", ")
      }.joined(separator: " and ") + " against English"
    }
  }

  /// All flaws of one phrase, in the order of the languages; never empty.
  package struct Flaws: Error, Hashable, Sendable {
    package let all: [Flaw]

    package init(all: [Flaw]) {
      self.all = all
    }
  }

  static func flaws(in templates: EveryLanguage<Template>) -> [Flaw] {
    let expected = templates.en.placeholders
    return Language.allCases.flatMap { language -> [Flaw] in
      let template = templates[language]
      let names = template.placeholders
      let differing =
        names == expected
        ? []
        : [
          Flaw.otherValues(
            language, lacking: expected.subtracting(names).sorted(),
            surplus: names.subtracting(expected).sorted())
        ]
      return differing + template.flaws(in: language).map { .unsound(language, $0) }
    }
  }
}
