/// Parts a line into the name of an answer and what is said of it.
struct NamingReader {
  private let line: TokenLine
  private let lexicons: [Lexicon]

  init(_ line: TokenLine, lexicons: [Lexicon]) {
    self.line = line
    self.lexicons = lexicons
  }

  private var tokens: [Token] { line.tokens }

  /// More words than any name has.
  private static let longest = 14

  var namings: [Naming] {
    let start = self.start
    var found: [Naming] = []
    let last = min(tokens.count, start + Self.longest)
    for cut in stride(from: last, to: start, by: -1) {
      let name = self.name(start..<cut)
      guard !name.isEmpty, !isParted(start..<cut) else { continue }
      if cut == tokens.count {
        found.append(Naming(name: name, link: .none, value: nil))
        continue
      }
      let (link, next) = link(at: cut)
      guard next < tokens.count else { continue }
      found.append(Naming(name: name, link: link, value: rest(from: next)))
    }
    return found
  }

  /// Behind "no", "sorry" and other words that only say that something is put right.
  private var start: Int {
    var position = 0
    while position < tokens.count {
      if tokens[position].kind == .sign {
        position += 1
      } else if let next = end(.lead, position) {
        position = next
      } else {
        break
      }
    }
    return position < tokens.count ? position : 0
  }

  /// What lies between the name and the rest, which begins at `next`.
  private func link(at cut: Int) -> (Naming.Link, next: Int) {
    var position = cut
    var link = Naming.Link.none
    while position < tokens.count {
      if isSign(position) {
        link = .sign
        position += 1
      } else if let next = end(.becomes, position) {
        if link == .none { link = .word }
        position = next
      } else if tokens[position].isSign(",") {
        position += 1
      } else {
        break
      }
    }
    return (link, position)
  }

  private func isSign(_ position: Int) -> Bool {
    guard [":", "=", "-", "→"].contains(tokens[position].text), tokens[position].kind == .sign
    else {
      return false
    }
    // A hyphen inside a word is none.
    return !tokens[position].isSign("-") || !tokens[position].isGlued
  }

  /// Whether only small words stand behind a sign: in "measures = a" the a is an answer.
  private func isParted(_ range: Range<Int>) -> Bool {
    guard let sign = range.last(where: isSign), sign > range.lowerBound else { return false }
    return sign + 1 < range.upperBound && core(sign + 1..<range.upperBound).isEmpty
  }

  private func rest(from position: Int) -> String { line.text(position..<tokens.count) }

  private func end(_ kind: NamingWord, _ position: Int) -> Int? {
    lexicons.lazy.compactMap { $0.naming.end(kind, tokens, at: position) }.max()
  }

  /// The words of a name without the small ones around it; a name of nothing but small words is all
  /// of them.
  func name(_ range: Range<Int>) -> [String] {
    let words = core(range)
    return words.isEmpty ? tokens[range].filter { $0.kind != .sign }.map(\.text) : words
  }

  private func core(_ range: Range<Int>) -> [String] {
    var words: [String] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if tokens[position].kind == .sign {
        position += 1
      } else if let next = end(.around, position), next <= range.upperBound {
        position = next
      } else {
        words.append(tokens[position].text)
        position += 1
      }
    }
    return words
  }
}
