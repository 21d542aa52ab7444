/// Whether the quotes of a line of ours are closed: outside of them stand only signs of the language.
enum DotGrammar {
  static func isSound(_ line: Substring) -> Bool {
    var isQuoted = false
    var isEscaped = false
    for character in line {
      if isEscaped {
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, !character.isLetter, !character.isNumber,
        !" _=,[]{}->;".contains(character)
      {
        return false
      }
    }
    return !isQuoted
  }
}
