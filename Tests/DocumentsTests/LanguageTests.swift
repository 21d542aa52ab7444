import Documents
import Testing
import Wording

@testable import Negotiation

@Suite struct LanguageTests {
  /// English words that are words of the other language too, or stay English by the glossary.
  private static let shared: [Language: Set<String>] = [
    .de: [
      "service", "level", "agreement", "version", "status", "name", "option", "service desk",
      "sponsor", "bonus", "incident", "portal", "phone", "workaround", "support", "owner", "review",
      "in", "die", "so", "an", "was", "all", "hat", "am", "links", "change", "request", "for",
      "recovery", "time", "point", "objective", "minute", "index", "test", "person", "not",
    ],
    .fr: [
      "service", "services", "version", "document", "page", "client", "sponsor", "date", "impact",
      "question", "option", "cause", "incident", "incidents", "son", "on", "me", "an", "notes",
      "mobile", "minute", "action", "as", "point", "note", "objective", "reason", "support",
      "bonus",
      "agreement", "contact", "signature", "signatures", "communication", "escalade", "exclusions",
      "indexation", "importance", "provision", "contents", "clause", "clauses", "participants",
      "points", "force", "mesure", "important", "vital", "mention", "priorities", "provisions",
      "absolute", "tout", "data", "responsible", "dates", "observations", "clinic",
    ],
    .it: [
      "service", "level", "agreement", "desk", "manager", "owner", "sponsor", "incident",
      "workaround",
      "in", "a", "me", "data", "report", "bonus", "portale", "escalation", "no", "come", "so",
      "sole",
      "file", "provider", "clinic", "service desk", "per", "area", "fare", "post", "due", "note",
    ],
    .ru: [],
  ]

  @Test(arguments: [Language.de, .fr, .it, .ru])
  func `no text of ours is left in English`(_ language: Language) throws {
    let text = try SampleDraft.text()
    for key in TextKey.allCases {
      let english = text[key, .en].description
      let other = text[key, language].description
      let words = Self.words(english)
      guard words.count > 2 else { continue }
      #expect(english != other, "\(key.key)")
      let left = Self.words(other).filter { word in
        words.contains(word) && !Self.shared[language, default: []].contains(word)
      }
      #expect(Set(left).count * 3 <= Set(words).count, "\(key.key): \(left)")
    }
  }

  /// Function words that only English has; none may stand in a document of another language.
  private static let marks: Set<String> = [
    "the", "and", "with", "which", "is", "are", "this", "that", "each", "what", "until", "before",
    "after", "agreed", "within", "has", "have", "been", "your", "you", "their", "below", "above",
  ]

  @Test(arguments: [Language.de, .fr, .it, .ru], SampleDraft.allCases)
  func `no document has an English sentence in another language`(
    _ language: Language, _ sample: SampleDraft
  ) throws {
    for section in try sample.document(language, released: []).allSections {
      let found = Self.words(section.runs.plain).filter(Self.marks.contains)
      #expect(found.isEmpty, "\(section.id): \(found)")
    }
  }

  @Test func `our texts hold no figures: figures come with their sources`() throws {
    let text = try SampleDraft.text()
    for key in TextKey.allCases {
      for language in Language.allCases {
        let words = text[key, language].description
        #expect(!words.contains { $0.isASCII && $0.isNumber }, "\(key.key) \(language)")
      }
    }
  }

  @Test func `the customer is always the customer in Russian`() throws {
    let text = try SampleDraft.text()
    for key in TextKey.allCases {
      #expect(!text[key, .ru].description.lowercased().contains("клиент"), "\(key.key)")
    }
  }

  private static func words(_ text: String) -> [String] {
    text.replacing(/\{[a-z]+\}/, with: " ").lowercased().split { !$0.isLetter && $0 != "'" }
      .map(String.init)
  }
}
