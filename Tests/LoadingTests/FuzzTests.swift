import Diagnostics
import EntenteTestSupport
import Loading
import Testing
import Wording

/// A few of the inputs that `make fuzz` sends by the million.
struct FuzzTests {
  private static let seed: UInt64 = 20_261_121

  @Test func `there is a sound file of every kind to begin with`() {
    let forms = Set(FuzzSeeds.project().seeds.map(\.form))
    for part in CataloguePart.allCases { #expect(forms.contains(.part(part)), "\(part)") }
    for form in [FileForm.dialogue, .test, .text, .refusals(.en)] { #expect(forms.contains(form)) }
  }

  @Test func `whatever a file holds, it is read or there is a fault with place and remedy`() {
    let seeds = FuzzSeeds.project()
    for number in 0..<2_000 {
      let round = FuzzRound(seed: Self.seed, number: number, from: seeds)
      #expect(round.complaint == nil, "input \(number) of seed \(Self.seed)")
    }
  }

  @Test(arguments: [
    ("a wall of brackets", String(repeating: "[", count: 1 << 20), "yaml-too-deep"),
    (
      "brackets around brackets",
      String(repeating: "[", count: 900) + String(repeating: "]", count: 900), "yaml-too-deep"
    ),
    ("aliases of aliases", FuzzTests.aliasBomb, "yaml-anchor"),
    ("nothing", "", "yaml-empty"), ("a nought", "a: \0", "yaml-syntax"),
    ("nine million blanks", String(repeating: " ", count: 9 << 20), "file-too-large"),
    ("one long word", String(repeating: "a", count: 4 << 20), "yaml-kind"),
  ])
  func `a file that means ill gets a fault`(name: String, text: String, id: String) {
    let round = FuzzRound(Array(text.utf8), .part(.service))
    #expect(round.complaint == nil, "\(name)")
    #expect(round.faults.map(\.id).contains(id), "\(name): \(round.faults.map(\.id))")
  }

  @Test func `bytes that are no text get a fault`() {
    for bytes in [[0x7F, 0x45, 0x4C, 0x46, 0x02, 0xFF, 0xFE, 0x00], [0xFF, 0xFE, 0x61, 0x00]] {
      let round = FuzzRound(bytes.map { UInt8($0) }, .dialogue)
      #expect(round.faults.map(\.id) == ["file-not-utf8"])
    }
  }

  /// Nine lists of nine each: written out, 9⁹ words.
  private static let aliasBomb: String = {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let alias = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(alias)]\n"
    }
    return text
  }()
}
