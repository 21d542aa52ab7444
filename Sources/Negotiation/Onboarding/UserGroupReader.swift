package import ServiceCatalogue
import Wording

/// Reads "12 physicians, 20 at reception" as groups that the catalogue knows.
package struct UserGroupReader {
  package let groups: [UserGroup]
  /// What names no group of the catalogue, or no number: kept as it was said.
  package let rest: [String]

  package init(_ words: String, types: [UserGroupType]) {
    var groups: [UserGroup] = []
    var rest: [String] = []
    for part in Self.parts(words) {
      guard let count = Self.count(in: part), let type = Self.type(of: part, among: types),
        !groups.contains(where: { $0.group == type.id })
      else {
        rest.append(part)
        continue
      }
      groups.append(UserGroup(group: type.id, count: count))
    }
    self.groups = groups
    self.rest = rest
  }

  private static let joints: Set<String> = ["and", "und", "et", "e", "и"]

  /// Cut at semicolons, at commas that part no digits, and at "and" before a figure.
  private static func parts(_ words: String) -> [String] {
    var parts: [[String]] = [[]]
    let tokens = words.split(separator: " ").map(String.init)
    for (index, token) in tokens.enumerated() {
      let isFigure = tokens.dropFirst(index + 1).first?.first?.isNumber == true
      if joints.contains(token.lowercased()), isFigure {
        parts.append([])
      } else if token.hasSuffix(",") || token.hasSuffix(";") {
        parts[parts.count - 1].append(String(token.dropLast()))
        parts.append([])
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// The one figure of a part; "1,200" and "1 200" are one thousand two hundred.
  private static func count(in part: String) -> Int? {
    var figures: [String] = []
    for token in part.split(whereSeparator: \.isWhitespace) where token.first?.isNumber == true {
      let digits = token.filter { $0.isASCII && $0.isNumber }
      let signs = token.filter { !$0.isNumber }
      guard signs.allSatisfy({ ".,'’".contains($0) }) else { return nil }
      if !signs.isEmpty, token.split(whereSeparator: { !$0.isNumber }).last?.count != 3 {
        return nil
      }
      if let last = figures.last, digits.count == 3, last.count <= 3, figures.count == 1 {
        figures[0] = last + digits
      } else {
        figures.append(digits)
      }
    }
    guard figures.count == 1, figures[0].count <= 7, let count = Int(figures[0]) else { return nil }
    return count
  }

  /// The one type whose name begins like the words of the part, in any language.
  private static func type(of part: String, among types: [UserGroupType]) -> UserGroupType? {
    let words = Folding.words(part).filter { $0.count >= 4 && $0.first?.isNumber == false }
    let scores = types.map { type in
      type.name.all.map { score(Folding.words($0), words) }.max() ?? 0
    }
    guard let best = scores.max(), best > 0, scores.count(where: { $0 == best }) == 1 else {
      return nil
    }
    return scores.firstIndex(of: best).map { types[$0] }
  }

  /// How much of a name is there, of 60; endings do not count, as "врачей" are "врачи".
  private static func score(_ name: [String], _ words: [String]) -> Int {
    let parts = name.filter { $0.count >= 4 }
    guard !parts.isEmpty else { return 0 }
    let found = parts.count { part in
      words.contains { word in
        let length = max(4, min(5, min(part.count, word.count) - 1))
        return part.prefix(length) == word.prefix(length)
      }
    }
    return found * 60 / parts.count
  }
}
