import Dialogues
import Quantities

extension PeopleReader {
  /// Roles, limit and name of one part. Behind "who", and behind a name and its role, no name is
  /// looked for: "Eva, who uses the system", "Stein leads the clinic".
  func draft(_ part: Range<Int>, isFirst: Bool) -> PersonDraft {
    var draft = PersonDraft()
    var words: [(text: String, folded: String)] = []
    let isMore = !isFirst && continues(part)
    var position = part.lowerBound
    while position < part.upperBound {
      let isNamed = isMore || !draft.roles.isEmpty && words.contains { !$0.folded.isEmpty }
      if let (role, end) = role(at: position), end <= part.upperBound {
        draft.roles.append(role)
        position = end
      } else if let quantity = money(at: position) {
        draft.limit = draft.limit ?? limit(quantity)
        position = quantity.tokens.upperBound
      } else if let (title, end) = title(at: position), end <= part.upperBound {
        words.append((title, ""))
        draft.hasTitle = true
        position = afterDot(end, in: part)
      } else if let end = small(at: position, hasName: !words.isEmpty), end <= part.upperBound {
        draft.hasOtherWords = draft.hasOtherWords || self.end(of: .naming, at: position) == nil
        position = end
      } else {
        if tokens[position].kind == .word, !isNamed {
          words.append((line.text(position..<(position + 1)), tokens[position].text))
        }
        position += 1
      }
    }
    return named(draft, words)
  }

  /// "who", "she" at the beginning, and nobody's title behind it ("die Frau Weber").
  private func continues(_ part: Range<Int>) -> Bool {
    lexicons.first?.end(of: .continuing, tokens, at: part.lowerBound) != nil
      && !part.contains { title(at: $0) != nil }
  }

  private func end(of kind: WordClass, at position: Int) -> Int? {
    lexicons.lazy.compactMap { $0.end(of: kind, tokens, at: position) }.first
  }

  private func named(
    _ draft: PersonDraft, _ words: [(text: String, folded: String)]
  ) -> PersonDraft {
    var draft = draft
    let own = words.filter { !$0.folded.isEmpty }
    draft.nameWords = own.count
    draft.hasCapitals = own.contains { $0.text != $0.text.lowercased() }
    draft.known = own.isEmpty ? nil : NameMatcher(context.people).named(own.map(\.folded))
    if !own.isEmpty {
      draft.name = words.map { word in
        let isLower = !draft.hasCapitals && !word.folded.isEmpty && !isParticle(word.folded)
        return isLower ? word.text.prefix(1).uppercased() + word.text.dropFirst() : word.text
      }.joined(separator: " ")
    }
    return draft
  }

  private func isParticle(_ word: String) -> Bool {
    lexicons.contains { $0.classes.contains(.particles, [word]) }
  }

  /// Small words that belong to no name, unless they stand inside one (von, de): "von der Station"
  /// names nobody, "von der Leyen" does.
  func small(at position: Int, hasName: Bool) -> Int? {
    let ends = [end(of: .small, at: position), end(of: .naming, at: position)].compactMap(\.self)
    guard let end = ends.max() else { return nil }
    let isInside = isParticle(tokens[position].text) && isParticle(tokens[end - 1].text)
    return hasName && isInside ? nil : end
  }

  private func afterDot(_ index: Int, in part: Range<Int>) -> Int {
    index < part.upperBound && tokens[index].isSign(".") ? index + 1 : index
  }

  /// The amount a month: what is said for a year is divided, as limits are compared with monthly
  /// charges.
  private func limit(_ quantity: Quantity) -> Money? {
    let values = FigureReading.values(quantity, for: .money, slot: nil, context: context)
    guard case .money(let money)? = values.first, values.count == 1 else { return nil }
    switch quantity.period {
    case .year: return Money(minor: money.minor / 12, currency: money.currency)
    case .quarter: return Money(minor: money.minor / 3, currency: money.currency)
    case .month, .week, .day, .hour, nil: return money
    }
  }

  /// Whether a part names somebody: a sentence with too many other words does not.
  func isPerson(_ draft: PersonDraft) -> Bool {
    guard !draft.name.isEmpty else { return false }
    if draft.known != nil { return true }
    let isMarked = draft.hasTitle || draft.hasCapitals || !draft.roles.isEmpty || draft.limit != nil
    return isMarked ? draft.nameWords <= 4 : draft.nameWords <= 2 && !draft.hasOtherWords
  }
}
