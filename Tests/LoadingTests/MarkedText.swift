import Diagnostics

/// A text in which 1️⃣ 2️⃣ … stand before the places that matter, so that tests count no columns.
struct MarkedText {
  let text: String
  private let places: [Character: Location]

  init(_ marked: String, file: String = "test.yaml") {
    var text = ""
    var places: [Character: Location] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if "1️⃣2️⃣3️⃣4️⃣5️⃣".contains(character) {
        places[character] = Location(file: file, line: line, column: column)
      } else {
        text.append(character)
        column += character.unicodeScalars.count
        if character.isNewline {
          line += 1
          column = 1
        }
      }
    }
    self.text = text
    self.places = places
  }

  subscript(mark: Character) -> Location? { places[mark] }
}
