import Dialogues
import Quantities
import ServiceCatalogue
import Wording

/// Reads who is here: names with titles, roles and limits, one person after another.
struct PeopleReader {
  let line: TokenLine
  let lexicons: [Lexicon]
  let context: ReadingContext

  var tokens: [Token] { line.tokens }

  /// Everybody who is named; nil when a part of the line names nobody and adds nothing to the one
  /// before.
  func people(in range: Range<Int>) -> [Value]? {
    var persons: [PersonDraft] = []
    for part in parts(range) {
      var draft = self.draft(part, isFirst: persons.isEmpty)
      if draft.isEmpty, isSmallTalk(part) { continue }
      if draft.name.isEmpty, !draft.isEmpty, let last = persons.last {
        draft = last.joined(with: draft)
        persons.removeLast()
      }
      guard isPerson(draft) else { return nil }
      persons.append(draft)
    }
    return persons.isEmpty ? nil : persons.map(record)
  }

  /// A stretch for each person: cut at commas, "and", and before a title behind a role.
  private func parts(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var hasRole = false
    var position = range.lowerBound
    func close(_ end: Int) { if end > start { parts.append(start..<end) } }
    while position < range.upperBound {
      let mark = separator(at: position)
      if mark != nil || hasRole && title(at: position) != nil {
        close(position)
        start = mark ?? position
        position = max(start, position + (mark == nil ? 1 : 0))
        hasRole = false
      } else {
        let end = role(at: position)?.end
        hasRole = hasRole || end != nil
        position = end ?? money(at: position)?.tokens.upperBound ?? position + 1
      }
    }
    close(range.upperBound)
    return parts
  }

  /// "Good morning", "only me", "from the ward": words that name nobody and are no sentence.
  private func isSmallTalk(_ part: Range<Int>) -> Bool {
    var position = part.lowerBound
    while position < part.upperBound {
      if tokens[position].kind == .sign {
        position += 1
      } else if let end = small(at: position, hasName: false), end <= part.upperBound {
        position = end
      } else {
        return false
      }
    }
    return true
  }

  private func separator(at position: Int) -> Int? {
    if [",", ";"].contains(tokens[position].text), tokens[position].kind == .sign {
      return position + 1
    }
    if endsSentence(position) { return position + 1 }
    return lexicons.lazy.compactMap { $0.end(of: WordClass.joining, tokens, at: position) }.first
  }

  /// A full stop behind an amount or a word that is no title and no initial, with more behind it.
  private func endsSentence(_ position: Int) -> Bool {
    guard tokens[position].isSign("."), position > 0, position + 1 < tokens.count,
      !tokens[position + 1].isGlued
    else { return false }
    let last = tokens[position - 1]
    return last.kind != .sign && last.text.count > 3 && title(at: position - 1) == nil
  }

  func role(at position: Int) -> (value: RoleWord, end: Int)? {
    longest { $0.roles.match(tokens, at: position) }
  }

  func title(at position: Int) -> (value: String, end: Int)? {
    longest { $0.titles.match(tokens, at: position) }
  }

  private func longest<Found>(_ match: (Lexicon) -> (value: Found, end: Int)?) -> (
    value: Found, end: Int
  )? {
    var best: (value: Found, end: Int)?
    for lexicon in lexicons {
      if let found = match(lexicon), found.end > best?.end ?? 0 { best = found }
    }
    return best
  }

  /// An amount of money, or a bare number behind "up to".
  func money(at position: Int) -> Quantity? {
    for lexicon in lexicons {
      let reader = QuantityReader(line: line, lexicon: lexicon, today: nil)
      if let quantity = reader.quantity(at: position),
        quantity.kind == .money || quantity.number != nil
      {
        return quantity
      }
    }
    return nil
  }

  /// The readings of the first amount that can be read in two ways: no limit is guessed.
  func doubtfulAmount(in range: Range<Int>) -> [Value]? {
    range.lazy.compactMap { money(at: $0) }
      .map { FigureReading.values($0, for: .money, slot: nil, context: context) }
      .first { $0.count > 1 }
  }

  private func record(_ draft: PersonDraft) -> Value {
    var record: [String: Value] = ["name": .text(draft.known?.name.original ?? draft.name)]
    record["id"] = draft.known.map { .ref($0.id) }
    record["role"] = (draft.role ?? draft.known?.role).map { .choice($0.rawValue) }
    record["limit"] = draft.limit.map { .money($0) }
    return .record(record)
  }
}
