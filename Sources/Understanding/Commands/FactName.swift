/// Ids of facts as they are typed: `o1`, and `О1` or `щ1` from a Russian keyboard, are O1.
enum FactName {
  /// Letters that look like the Latin one, lie on its key, or stand for its sound.
  private static let latin: [Character: Character] = [
    "О": "O", "Щ": "O", "В": "B", "И": "B", "Б": "B", "К": "R", "Р": "P", "З": "P", "П": "P",
    "Д": "D", "А": "F", "Ф": "F",
  ]

  /// The id in Latin capitals; other words stay as they were typed.
  static func read(_ typed: String) -> String {
    let upper = typed.uppercased()
    guard let first = upper.first, upper.count > 1, upper.dropFirst().allSatisfy(\.isNumber) else {
      return typed
    }
    return String(latin[first] ?? first) + upper.dropFirst()
  }

  /// The ids of a list with blanks, commas or semicolons between them, each once.
  static func list(_ typed: String) -> [String] {
    typed.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map { read(String($0)) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
