extension Formats {
  /// How the last two items of a list hang together.
  package enum Conjunction: Hashable, Sendable {
    case and, or
  }

  /// "A", "A and B", "A, B and C"; without a comma in front of the last word in all five languages.
  package func list(_ items: [String], _ conjunction: Conjunction = .and) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let word = word(for: conjunction, before: last)
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  private func word(for conjunction: Conjunction, before next: String) -> String {
    switch (language, conjunction) {
    case (.en, .and): "and"
    case (.en, .or): "or"
    case (.de, .and): "und"
    case (.de, .or): "oder"
    case (.fr, .and): "et"
    case (.fr, .or): "ou"
    case (.it, .and): startsWithE(next) ? "ed" : "e"
    case (.it, .or): "o"
    case (.ru, .and): "и"
    case (.ru, .or): "или"
    }
  }

  /// Italian keeps two equal vowels apart: "reclami ed escalation".
  private func startsWithE(_ word: String) -> Bool {
    word.first.map { "eEèÈéÉ".contains($0) } ?? false
  }
}
