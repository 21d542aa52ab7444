import EntenteTestSupport

/// Random text of one script.
enum Script: String, CaseIterable {
  case latin, cyrillic, greek, devanagari, han

  /// Letters, and marks that combine with the letter before.
  private var scalars: [Unicode.Scalar] {
    func all(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] {
      range.compactMap(Unicode.Scalar.init)
    }
    return switch self {
    case .latin: all(0x61...0x7A) + all(0xE0...0xFF) + all(0x300...0x304)
    case .cyrillic: all(0x430...0x44F) + all(0x306...0x308)
    case .greek: all(0x3B1...0x3C9)
    case .devanagari: all(0x915...0x939) + all(0x93E...0x94D)
    case .han: all(0x4E00...0x4E80)
    }
  }

  /// Words of one to thirty scalars, with one to three spaces or a line break between them.
  func text(words: Int, using generator: inout SplitMix) -> String {
    var text = String(repeating: " ", count: Int.random(in: 0...5, using: &generator))
    let scalars = scalars
    for _ in 0..<words {
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        if let scalar = scalars.randomElement(using: &generator) {
          text.unicodeScalars.append(scalar)
        }
      }
      text += ["", " ", "  ", "   ", "\n"].randomElement(using: &generator) ?? " "
    }
    return text
  }
}
