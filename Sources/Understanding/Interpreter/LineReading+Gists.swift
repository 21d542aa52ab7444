import Dialogues

extension LineReading {
  /// What a line comes to that no phrase of the lexicon has, by the concepts of its words.
  var gist: Meaning? {
    guard line.words.count <= Self.longestGist else { return nil }
    return lexicons.indices.lazy.compactMap { meaning(of: $0) }.first
  }

  /// Whoever says more tells something.
  private static let longestGist = 16

  private func meaning(of index: Int) -> Meaning? {
    let concepts = conceptLines[index]
    if let spoken = addressed(concepts, lexicons[index]) { return spoken }
    if let rule = concepts.first(of: GistRule.all, where: holds) {
      return meaning(rule.gist, concepts)
    }
    return index == 0 ? slipped(concepts) ?? comparing(concepts) : comparing(concepts)
  }

  /// One word is a slip of the fingers away from what would be understood; nothing is chosen so.
  private func slipped(_ concepts: ConceptLine) -> Meaning? {
    guard let place = concepts.unknown else { return nil }
    let known = concepts.knowing { words in
      words == place ? lexicon.concepts.slip(line.words[place.lowerBound]) : []
    }
    let rule = known?.first(of: GistRule.all) { $0.scope != .offer && holds($0) }
    return rule.flatMap { meaning($0.gist, concepts) }
  }

  /// "How does gold differ from silver": words that name options, also in another case.
  private func comparing(_ concepts: ConceptLine) -> Meaning? {
    guard !closed.isEmpty, concepts.says([.compare, .differ]) else { return nil }
    let names = closed.flatMap { matcher($0).names.joined() }.filter { $0.count == 1 }.joined()
    let stems = names.map { $0.count > 5 ? String($0.dropLast()) : $0 }
    let known = concepts.knowing { words in
      let isName = stems.contains { line.words[words.lowerBound].hasPrefix($0) }
      return isName ? [.options] : []
    }
    return known?.first(of: GistRule.all, where: { $0.gist == .compare }) == nil ? nil : .compare
  }

  private func holds(_ rule: GistRule) -> Bool {
    guard rule.mayAsk || !line.isAsking else { return false }
    let slots = question.asked.map(\.slot.type)
    // "In an hour at most" is no wish for the most.
    if rule.scope == .offer, rule.gist != .compare, !quantities.isEmpty { return false }
    return switch rule.scope {
    case .everywhere: true
    case .closed: !slots.contains { [.text, .list(.text), .people].contains($0) }
    case .list: slots.first == .list(.text)
    case .money: slots.first == .money
    case .offer: question.kind == .offer
    case .proposals: closed.first?.slot.type.isList == true
    }
  }

  private func meaning(_ gist: Gist, _ concepts: ConceptLine) -> Meaning? {
    switch gist {
    case .back: .back(1)
    case .undo: .undo
    case .why: .why
    case .help: .help
    case .example: .example
    case .again: .again
    case .skip: .skip
    case .done: .done
    case .keep: .keep
    case .compare: .compare
    case .summary: .summary
    case .stop: .stop
    case .tooDear: .tooDear(words: words)
    case .objection: refusal ?? .objection(words: words)
    case .none: .objection(words: words)
    case .undisclosed: .costUndisclosed
    case .best: priced(.dearest)
    case .cheapest: priced(.cheapest)
    case .all: closed.first.flatMap { proposals(.all, $0) }
    case .phase(let concept): .command(.agenda(named(concept, in: concepts)))
    case .redo, .offer, .status, .draft, .agenda, .park, .addOutcome, .addService, .edit, .open,
      .clear, .takeUp, .language, .speaker:
      command(gist).map { .command($0) }
    }
  }

  private func command(_ gist: Gist) -> SlashCommand? {
    switch gist {
    case .redo: .redo(1)
    case .offer: .offer
    case .status: .status
    case .draft: .draft
    case .agenda, .takeUp: .agenda(nil)
    case .park: .park(nil)
    case .addOutcome: .add(Addition(kind: .outcome, words: nil))
    case .addService: .add(Addition(kind: .service, words: nil))
    case .edit: .edit
    case .open: .open(nil)
    case .clear: .clear
    default: nil
    }
  }

  /// The options stand in the order of their price and of what they hold.
  private func priced(_ word: OrdinalWord) -> Meaning? {
    guard let asked = closed.first, let index = word.index(among: asked.options.count) else {
      return nil
    }
    return .answer(values: [
      asked.slot.id: value(of: asked.options[index], in: asked.slot.type)
    ])
  }

  private func named(_ concept: Concept, in concepts: ConceptLine) -> String? {
    concepts.stretches.first { $0.concepts.contains(concept) }
      .map { line.words[$0.words].joined(separator: " ") }
  }

  /// "In French, please", "Ms Lang is speaking now": a name, and words that say what it is for.
  private func addressed(_ concepts: ConceptLine, _ lexicon: Lexicon) -> Meaning? {
    if concepts.says([.speakLanguage]), let name = concepts.rest(besides: [.speakLanguage]),
      let language = lexicon.languages[Array(line.words[name])]
    {
      return .command(.lang(language))
    }
    let speaking: ConceptSet = [.speaking, .presence]
    guard concepts.says(speaking), !question.asked.contains(where: { $0.slot.type == .people }),
      let name = concepts.rest(besides: speaking), name.count <= 4
    else { return nil }
    let words = Array(line.words[name])
    let matcher = NameMatcher(context.people, names: names)
    let person =
      matcher.called(words.joined(separator: " "), titles: lexicons) ?? matcher.familiar(words)
    return person.map { .command(.as($0.id)) }
  }
}
