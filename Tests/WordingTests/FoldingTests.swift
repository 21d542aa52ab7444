import Foundation
import Testing
import Wording

struct FoldingTests {
  @Test(arguments: [
    ("Verfügbarkeit", "verfugbarkeit"), ("STRAẞE", "strasse"), ("Straße", "strasse"),
    ("Disponibilité", "disponibilite"), ("cœur", "coeur"), ("È già", "e gia"),
    ("отчЁт", "отчет"), ("Йод", "йод"), ("Их", "их"), ("l’heure", "l'heure"),
    ("büro\u{AD}zeiten", "burozeiten"), ("6\u{202F}200\u{A0}€", "6 200 €"), ("8–18", "8-18"),
    ("24×7", "24x7"), ("«да»", "\"да\""), ("９９％", "99%"), ("İstanbul", "istanbul"),
    ("Łódź", "lodz"), ("до\u{301}ступ", "доступ"), ("", ""),
  ])
  func `words that people type alike have one matching form`(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  /// Latin and Cyrillic letters of all blocks that have precomposed forms.
  private static let letters = [0x41...0x24F, 0x1E00...0x1EFF, 0x400...0x52F]
    .flatMap { $0 }.compactMap(Unicode.Scalar.init)

  @Test func `composed and decomposed letters match`() {
    for letter in Self.letters {
      let composed = String(letter)
      let decomposed = composed.decomposedStringWithCanonicalMapping
      #expect(Folding.fold(composed) == Folding.fold(decomposed), "U+\(letter.value)")
    }
  }

  @Test func `capital and small letters match`() {
    for letter in Self.letters {
      let small = letter.properties.lowercaseMapping
      #expect(Folding.fold(String(letter)) == Folding.fold(small), "U+\(letter.value)")
    }
  }

  @Test func `signs of a keyboard fold alone as they fold beside others`() {
    for scalar in (0..<0x80).compactMap(Unicode.Scalar.init) {
      let text = "a\(scalar)B"
      #expect(Folding.fold(text) == Folding.folded(text).text, "U+\(scalar.value)")
    }
  }

  @Test func `folding twice is folding once`() {
    let signs = (0x20...0x2FFF).compactMap(Unicode.Scalar.init)
    for scalar in signs {
      let once = Folding.fold(String(scalar))
      #expect(Folding.fold(once) == once, "U+\(scalar.value)")
    }
  }

  @Test func `only the Russian short i keeps its breve`() {
    #expect(Folding.fold("и\u{306}") == "й")
    #expect(Folding.fold("И\u{306}") == Folding.fold("Й"))
    #expect(Folding.fold("й") != Folding.fold("и"))
    #expect(Folding.fold("а\u{306}") == "а")
    #expect(Folding.fold("и\u{AD}\u{306}") == "и")
  }

  @Test func `every place leads back to the original`() {
    let text = "Die büro\u{AD}zeiten: Stra\u{DF}e, и\u{306}од e\u{301}t"
    let folded = Folding.folded(text)
    #expect(folded.scalars.count == folded.sources.count)
    #expect(zip(folded.sources, folded.sources.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(original("burozeiten", in: text) == "büro\u{AD}zeiten")
    #expect(original("strasse", in: text) == "Stra\u{DF}e")
    #expect(original("stras", in: text) == "Stra\u{DF}")
    #expect(original("йод", in: text) == "и\u{306}од")
    #expect(original("et", in: text) == "e\u{301}t")
    #expect(folded.source(of: 0..<folded.scalars.count) == 0..<text.unicodeScalars.count)
    #expect(folded.source(of: 0..<0) == 0..<0)
  }

  @Test func `a key has single blanks and none at its ends`() {
    #expect(Folding.key("  Service\u{A0}\u{A0}Level\nAgreement ") == "service level agreement")
    #expect(
      Folding.words("Was ist «Verfügbarkeit» (99,9 %)?") == [
        "was", "ist", "verfugbarkeit", "99", "9",
      ])
  }

  /// The original words whose matching form is `part`.
  private func original(_ part: String, in text: String) -> String? {
    let folded = Folding.folded(text)
    let wanted = Array(part.unicodeScalars)
    let start = folded.scalars.indices.first { folded.scalars[$0...].starts(with: wanted) }
    guard let start else { return nil }
    let range = folded.source(of: start..<start + wanted.count)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: Array(text.unicodeScalars)[range])
    return String(words)
  }
}
