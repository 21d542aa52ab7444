import Wording

/// Ids out of the names that others gave: `BUSINESS_PLUS`, `largeMeetings`, "Single Sign-On".
package struct IdWords {
  private var used: Set<String> = []

  package init() {}

  /// An id in our form (C01) that this one did not give before; a second of the same gets a number.
  package mutating func id(_ name: String) -> String {
    let words = Self.words(name)
    let base = words.isEmpty ? "unnamed" : words
    var (id, number) = (base, 1)
    while !used.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }

  /// Whether a text is an id in our form as it stands.
  package static func isID(_ text: String) -> Bool { !text.isEmpty && words(text) == text }

  /// Small Latin letters and digits with hyphens between; empty where a name has none of them.
  static func words(_ name: String) -> String {
    var id: [Unicode.Scalar] = []
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = scalars.indices.contains(index + 1) ? scalars[index + 1] : scalar
      let before = index > 0 ? scalars[index - 1] : scalar
      let isHump =
        scalar.properties.isUppercase
        && (before.properties.isLowercase
          || (("0"..."9").contains(before) || before.properties.isUppercase)
            && next.properties.isLowercase)
      if isHump, let last = id.last, last != "-" { id.append("-") }
      for letter in Folding.fold(String(scalar)).unicodeScalars {
        let isKept = ("a"..."z").contains(letter) || ("0"..."9").contains(letter)
        if isKept { id.append(letter) } else if let last = id.last, last != "-" { id.append("-") }
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: id.prefix(56))
    return String(String(view).reversed().drop { $0 == "-" }.reversed())
  }

  /// What stands for a thing in words: its name as it was written, or the line that describes it
  /// where the name is written like an id, which is not for people.
  static func title(_ name: String, _ description: String) -> String {
    let line = description.split(separator: " ").joined(separator: " ")
    let fits = !line.isEmpty && line.count <= 80 && !line.contains(where: \.isNewline)
    return isID(name) && fits ? line : name
  }
}
