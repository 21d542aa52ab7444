import Quantities

/// Reads a guard as it is written in a dialogue file: `tier is set and not (kind = internal)`.
package struct GuardParser {
  /// Why a text is no guard, in one sentence with a remedy.
  package struct Mistake: Error, Hashable {
    package let message: String
  }

  private var tokens: ArraySlice<String>

  package static func parse(_ text: String) throws(Mistake) -> Guard {
    var parser = GuardParser(tokens: Self.tokens(of: text)[...])
    let result = try parser.disjunction()
    if let rest = parser.tokens.first {
      throw Mistake(message: "\"\(rest)\" stands where the condition should end.")
    }
    return result
  }

  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    func flush() {
      if !word.isEmpty { tokens.append(word) }
      word = ""
    }
    for character in text {
      switch character {
      case " ", "\t", "\n": flush()
      case "(", ")", ",", "[", "]":
        flush()
        tokens.append(String(character))
      case "=", "<", ">":
        if character == "=", let last = tokens.last, word.isEmpty, last == "<" || last == ">" {
          tokens[tokens.count - 1] = last + "="
        } else {
          flush()
          tokens.append(String(character))
        }
      default: word.append(character)
      }
    }
    flush()
    return tokens
  }

  private mutating func accept(_ token: String) -> Bool {
    guard tokens.first == token else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func disjunction() throws(Mistake) -> Guard {
    var result = try conjunction()
    while accept("or") { result = .or(result, try conjunction()) }
    return result
  }

  private mutating func conjunction() throws(Mistake) -> Guard {
    var result = try negation()
    while accept("and") { result = .and(result, try negation()) }
    return result
  }

  private mutating func negation() throws(Mistake) -> Guard {
    if accept("not") { return .not(try negation()) }
    if accept("(") {
      let inner = try disjunction()
      guard accept(")") else { throw Mistake(message: "A closing \")\" is missing.") }
      return inner
    }
    return try claim()
  }

  private mutating func claim() throws(Mistake) -> Guard {
    let left = try operand()
    if accept("is") { return try state(of: left) }
    if accept("in") {
      guard case .slot(let slot) = left else {
        throw Mistake(message: "Only a slot can stand before \"in\".")
      }
      return .among(slot, try words())
    }
    guard let sign = tokens.first, let comparison = Guard.Comparison(rawValue: sign) else {
      throw Mistake(message: "After a slot comes =, <, <=, >, >=, \"is\" or \"in\".")
    }
    tokens.removeFirst()
    return .compare(left, comparison, try literal())
  }

  private mutating func state(of left: Guard.Operand) throws(Mistake) -> Guard {
    guard case .slot(let slot) = left else {
      throw Mistake(message: "Only a slot can be \"set\" or \"unset\".")
    }
    if accept("set") { return .isSet(slot) }
    if accept("unset") { return .not(.isSet(slot)) }
    if accept("shown") { return .isShown(slot) }
    throw Mistake(message: "After \"is\" comes \"set\" or \"unset\".")
  }

  private mutating func words() throws(Mistake) -> [String] {
    guard accept("[") else { throw Mistake(message: "After \"in\" comes a list: [a, b].") }
    var words: [String] = []
    while let word = tokens.popFirst(), word != "]" {
      if word != "," { words.append(word) }
    }
    return words
  }

  private mutating func operand() throws(Mistake) -> Guard.Operand {
    guard let token = tokens.popFirst() else {
      throw Mistake(message: "The condition ends too early.")
    }
    if token == "count", accept("(") {
      guard let slot = tokens.popFirst(), accept(")") else {
        throw Mistake(message: "It is written count(slot).")
      }
      return .count(slot)
    }
    guard token.first?.isLetter == true else {
      throw Mistake(message: "A condition begins with a slot, not with \"\(token)\".")
    }
    return .slot(token)
  }

  private mutating func literal() throws(Mistake) -> Value {
    guard let token = tokens.popFirst() else {
      throw Mistake(message: "The condition ends too early.")
    }
    guard let (value, taken) = GuardLiteral.value(token, unit: tokens.first) else {
      throw Mistake(
        message: "To the right of a comparison stands a word or a figure, not \"\(token)\".")
    }
    if taken { tokens.removeFirst() }
    return value
  }
}
