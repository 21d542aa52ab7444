/// Why a phrase of a lexicon would not be understood as it is written.
package enum PhraseFlaw: Hashable, Sendable {
  /// A bracket is not closed or not opened, or `|` stands outside of all.
  case brackets
  /// There is no word in it that could be typed.
  case wordless
  /// A place `{…}` where none is looked for, inside brackets, or a second one.
  case surplusPlace
  /// A way of speaking without the place for the speaker's words.
  case missingPlace

  /// Nil for a phrase that is sound in its section.
  package init?(_ phrase: String, in section: LexiconSection) {
    var open: [Character] = []
    var words = ""
    var places: [Int] = []
    for sign in phrase {
      switch sign {
      case "(", "[", "{":
        if sign == "{" { places.append(open.count) }
        open.append(sign)
      case ")", "]", "}":
        guard open.popLast() == Self.partner[sign] else {
          self = .brackets
          return
        }
      case "|" where open.isEmpty:
        self = .brackets
        return
      default:
        if open.last != "{" { words.append(sign) }
      }
      if "()[]|".contains(sign) { words.append(" ") }
    }
    guard open.isEmpty else {
      self = .brackets
      return
    }
    let isPattern = section == .patterns
    let most = isPattern || section == .repairs ? 1 : 0
    if isPattern, places.isEmpty {
      self = .missingPlace
    } else if places.count > most || places.contains(where: { $0 > 0 }) {
      self = .surplusPlace
    } else if TokenLine(words).words.isEmpty {
      self = .wordless
    } else {
      return nil
    }
  }

  private static let partner: [Character: Character] = [")": "(", "]": "[", "}": "{"]
}
