import Testing
import Wording

struct LanguageTests {
  @Test(arguments: [
    ("de_DE.UTF-8", Language.de), ("de", .de), ("DE", .de), ("fr-CH", .fr), ("it_IT@euro", .it),
    ("ru_RU.KOI8-R", .ru), ("en_GB.utf8", .en), ("en", .en),
  ])
  func `a locale name names its language`(name: String, language: Language) {
    #expect(Language(localeName: name) == language)
  }

  @Test(arguments: ["C", "POSIX", "C.UTF-8", "", "_DE", "es_ES.UTF-8", "eng", "german", "д"])
  func `other locale names name none of the five`(name: String) {
    #expect(Language(localeName: name) == nil)
  }

  @Test func `every language is found by its own code`() {
    for language in Language.allCases {
      #expect(Language(localeName: language.code) == language)
    }
  }

  @Test func `the first variable that is set decides alone`() {
    #expect(Language.from(environment: "ru_RU", messages: "de_DE", lang: "fr_FR") == .ru)
    #expect(Language.from(environment: nil, messages: "de_DE", lang: "fr_FR") == .de)
    #expect(Language.from(environment: "", messages: "", lang: "fr_FR") == .fr)
    #expect(Language.from(environment: "C", messages: "de_DE", lang: "fr_FR") == nil)
    #expect(Language.from(environment: nil, messages: nil, lang: nil) == nil)
  }
}
