/// Words typed on the wrong one of a Russian and a Latin keyboard: `рудз` is `help`.
enum KeyboardLayout {
  /// The word as typed, and as the same keys give it on the other keyboard.
  static func readings(of word: String) -> [String] {
    let typed = word.lowercased()
    return [typed, mapped(typed, toLatin), mapped(typed, toRussian)]
  }

  /// A line of Latin letters as the same keys give it on the Russian keyboard; nil for any other.
  static func russian(_ line: String) -> String? {
    guard line.contains(where: \.isLetter), line.allSatisfy(\.isASCII) else { return nil }
    return mapped(line.lowercased(), toRussian)
  }

  private static func mapped(_ word: String, _ table: [Character: Character]) -> String {
    String(word.map { table[$0] ?? $0 })
  }

  private static let latin = Array("qwertyuiop[]asdfghjkl;'zxcvbnm,.`")
  private static let russian = Array("йцукенгшщзхъфывапролджэячсмитьбюё")
  private static let toLatin = Dictionary(uniqueKeysWithValues: zip(russian, latin))
  private static let toRussian = Dictionary(uniqueKeysWithValues: zip(latin, russian))
}
