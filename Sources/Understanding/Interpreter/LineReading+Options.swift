import Dialogues
import Wording

extension LineReading {
  /// An option that was named, with the slot in which it stands.
  struct Match {
    let asked: Question.Asked
    let option: Option
  }

  func value(of option: Option, in type: SlotType) -> Value {
    if case .ref = type { .ref(option.id) } else { .choice(option.id) }
  }

  /// The questions' slots that are answered by an option.
  var closed: [Question.Asked] { question.asked.filter { !$0.options.isEmpty } }

  /// The options that these tokens name exactly: by number, letter, place or a whole name.
  func matches(_ range: Range<Int>) -> [Match] {
    closed.flatMap { asked in
      matcher(asked)
        .exact(Array(tokens[range])).map { Match(asked: asked, option: $0) }
    }
  }

  /// The whole line names one option; a line put as a question chooses nothing.
  var chosenExactly: Meaning? {
    guard !line.isAsking, let asked = closed.first, !asked.slot.type.isList else { return nil }
    let found = matches(tokens.indices)
    guard found.count == 1, let match = found.first, !isCommand || isLiteral(match) else {
      return nil
    }
    return .answer(values: [match.asked.slot.id: value(of: match.option, in: match.asked.slot.type)]
    )
  }

  /// Whether people say just this line for a command: "n/a" chooses no a, "another service" nothing
  /// else.
  var isCommand: Bool {
    line.words.count > 1
      && (lexicon.intents[line.words] != nil || lexicon.repairs[line.words] != nil)
  }

  private func isLiteral(_ match: Match) -> Bool {
    OptionMatcher.names(of: match.option).contains { names.words(of: $0) == line.words }
  }

  /// A bare yes or no, where one option or a list of proposals gives it a meaning.
  var agreed: Meaning? {
    guard let agreement, let asked = question.asked.first else { return nil }
    if asked.slot.type.isList, !asked.options.isEmpty { return proposals(agreement, asked) }
    guard agreement == .yes || agreement == .no else { return nil }
    if !asked.options.isEmpty {
      let meant = asked.options.filter { isNamed($0, agreement) }
      if meant.count == 1, let option = meant.first {
        return .answer(values: [asked.slot.id: value(of: option, in: asked.slot.type)])
      }
      if meant.isEmpty, agreement == .no { return .objection(words: words) }
      return unclear(near: meant)
    }
    if asked.slot.type.isList, agreement == .no { return .done }
    return unclear()
  }

  /// "Yes, they suit us", "no, something else": the yes or no, and then the option by a name.
  var agreedAndNamed: Meaning? {
    guard question.kind == .choose || question.kind == .review, !line.isAsking,
      !tokens.contains(where: { $0.isSign("/") })
    else { return nil }
    for lexicon in lexicons {
      guard let (agreement, count) = lexicon.agreements.match(line.words[...]),
        let start = tokens.indices.first(where: { TokenLine.words(tokens[...$0]).count == count })
      else { continue }
      let rest = tokens.index(after: start)..<tokens.endIndex
      guard !rest.isEmpty, let found = matches(rest).first, matches(rest).count == 1 else {
        continue
      }
      let other: Agreement = agreement == .no ? .yes : .no
      guard !isNamed(found.option, other) else { return unclear() }
      return .answer(values: [
        found.asked.slot.id: value(of: found.option, in: found.asked.slot.type)
      ])
    }
    return nil
  }

  func proposals(_ agreement: Agreement, _ asked: Question.Asked) -> Meaning? {
    // A bare yes takes what is proposed, never the whole catalogue.
    let proposed = asked.proposed == 0 ? asked.options : Array(asked.options.prefix(asked.proposed))
    let taken = proposed.map { value(of: $0, in: asked.slot.type.element) }
    switch agreement {
    case .yes, .all: return .answer(values: [asked.slot.id: .list(taken)])
    case .no, .none: return .objection(words: words)
    }
  }

  /// Whether an option is the yes or the no of its question: it is called so, or begins so.
  func isNamed(_ option: Option, _ agreement: Agreement) -> Bool {
    OptionMatcher.names(of: option).contains { name in
      let words = names.words(of: name)
      return lexicons.contains { lexicon in
        guard let found = lexicon.agreements.match(words[...]) else { return false }
        let begins = words.count > found.count && TokenLine(name).tokens[found.count].isSign(",")
        return found.value == agreement && (found.count == words.count || begins)
      }
    }
  }

  /// Several of the proposed references: "1 and 3", "patient management, wi-fi".
  func selected(_ asked: Question.Asked) -> Meaning {
    guard !line.isAsking, !isNegated else { return unclear(near: near(asked)) }
    let matcher = matcher(asked)
    if let option = matcher.match(tokens) {
      return .answer(values: [
        asked.slot.id: .list([value(of: option, in: asked.slot.type.element)])
      ])
    }
    var chosen: [Option] = []
    for part in parts(joined: true) {
      let digits = part.filter { $0.kind == .digits }
      let pieces = digits.count == part.count ? part.map { [$0] } : [part]
      for piece in pieces {
        guard let option = matcher.match(piece) else { return unclear(near: near(asked)) }
        if !chosen.contains(option) { chosen.append(option) }
      }
    }
    guard !chosen.isEmpty else { return unclear(near: near(asked)) }
    return .answer(
      values: [asked.slot.id: .list(chosen.map { value(of: $0, in: asked.slot.type.element) })])
  }

  /// The line cut at commas, semicolons, brackets and, if asked, at "and".
  func parts(joined: Bool) -> [[Token]] {
    var parts: [[Token]] = [[]]
    var position = 0
    while position < tokens.count {
      let token = tokens[position]
      let isMark = token.kind == .sign && [",", ";", "(", ")", "&", "+"].contains(token.text)
      if isMark, !isInsideNumber(position) {
        parts.append([])
        position += 1
      } else if joined,
        let end = lexicons.lazy.compactMap({
          $0.end(of: WordClass.joining, tokens, at: position)
        }).first
      {
        parts.append([])
        position = end
      } else {
        parts[parts.count - 1].append(token)
        position += 1
      }
    }
    return parts.map { part in
      part.last.map { [".", "!", ":"].contains($0.text) } == true ? Array(part.dropLast()) : part
    }.filter { !$0.isEmpty }
  }

  private func isInsideNumber(_ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].kind == .digits
      && tokens[index].isGlued && tokens[index + 1].isGlued && tokens[index + 1].kind == .digits
      && tokens[index].text == ","
  }

  /// The options that may have been meant, for asking.
  func near(_ asked: Question.Asked) -> [Option] {
    matcher(asked).near(tokens)
  }
}
