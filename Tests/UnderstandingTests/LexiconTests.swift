import Diagnostics
import Loading
import Testing
import Understanding
import Wording

/// The lexicon files: complete, parallel, and without two meanings for one line.
@Suite struct LexiconTests {
  private static func words(_ language: Language) -> LexiconWords? {
    var faults = FaultList()
    let path = "\(World.root)/dialogs/lexicon/\(language.code).yaml"
    return FileReader.read(path, &faults).flatMap { LexiconLoader.words(in: $0, &faults) }
  }

  @Test func `all five files load without a fault`() {
    #expect(World.loaded.faults.isEmpty, "\(World.loaded.faults)")
    #expect(World.loaded.lexicons.count == Language.allCases.count)
  }

  @Test(arguments: Language.allCases)
  func `every language says as much as the others`(language: Language) throws {
    let words = try #require(Self.words(language))
    let english = try #require(Self.words(.en))
    for section in LexiconSection.allCases {
      let keys = Set(words[section].keys)
      if section.keys != nil { #expect(keys == Set(english[section].keys), "\(section)") }
      #expect(words[section].values.allSatisfy { !$0.isEmpty }, "\(section)")
    }
    for (intent, phrases) in words[.intents] {
      #expect(phrases.count >= 10, "\(language) \(intent)")
    }
    let spelled = Set(words[.numbers].keys.compactMap { Int($0) })
    #expect(spelled.isSuperset(of: Array(0...20) + [30, 40, 50, 60, 80, 100]))
  }

  @Test(arguments: Language.allCases)
  func `no line has two meanings`(language: Language) throws {
    let words = try #require(Self.words(language))
    var owner: [String: String] = [:]
    for section in [LexiconSection.intents, .answers] {
      for (key, phrases) in words[section].sorted(by: { $0.key < $1.key }) {
        for phrase in phrases where !phrase.contains(where: { "[(|".contains($0) }) {
          let line = phrase.lowercased()
          #expect(owner[line] == nil || owner[line] == key, "\(line): \(owner[line] ?? "") \(key)")
          owner[line] = key
        }
      }
    }
  }

  @Test func `what is wrong in a file is said with its place`() {
    var faults = FaultList()
    let source = SourceFile(name: "en.yaml", text: "intents: {bakc: [back]}\nunits: []\n")
    #expect(LexiconLoader.words(in: source, &faults) == nil)
    let ids = Set(faults.sorted.map(\.id))
    #expect(ids.isSuperset(of: ["yaml-unknown-key", "yaml-missing-key", "yaml-kind"]))
    #expect(faults.sorted.allSatisfy { $0.location?.file == "en.yaml" })
    var sources: [SourceFile] = []
    let missing = LexiconLoader.load(folder: World.root + "/no-such-folder", &faults, &sources)
    #expect(missing == nil)
  }

  @Test(arguments: [
    ("back", LexiconSection.intents, PhraseFlaw?.none), ("(go|step) back [please]", .intents, nil),
    ("what is {term}", .patterns, nil), ("{n} back", .patterns, nil), ("€", .currencies, nil),
    ("(go|step back", .intents, .brackets), ("go) back", .intents, .brackets),
    ("(go|step] back", .intents, .brackets), ("go|step", .intents, .brackets),
    ("back {n", .patterns, .brackets), ("what is", .patterns, .missingPlace),
    ("back {n}", .intents, .surplusPlace), ("{n} of {n}", .patterns, .surplusPlace),
    ("back (to {n})", .patterns, .surplusPlace), ("{n}", .patterns, .wordless),
    ("[…]", .intents, .wordless), ("!", .answers, .wordless),
  ])
  func `a phrase that would not be understood as written has a flaw`(
    phrase: String, section: LexiconSection, flaw: PhraseFlaw?
  ) {
    #expect(PhraseFlaw(phrase, in: section) == flaw)
  }

  @Test func `a key that stands for nothing is a fault`() throws {
    let numbers = Set(["1", "12"]), currencies = Set(["EUR", "EUR-minor"])
    #expect(numbers.allSatisfy(LexiconSection.numbers.takes))
    #expect(currencies.allSatisfy(LexiconSection.currencies.takes))
    #expect(!LexiconSection.numbers.takes("one"))
    #expect(!LexiconSection.currencies.takes("Euro"))
  }
}
