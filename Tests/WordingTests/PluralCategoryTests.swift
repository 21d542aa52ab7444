import Quantities
import Testing
import Wording

/// The sample numbers of CLDR's plural rules, as far as the program's four categories go.
struct PluralCategoryTests {
  @Test func `German, English and Italian tell one from all others`() {
    for language in [Language.en, .de, .it] {
      #expect(language.plural(of: 1) == .one)
      for count in [0, 2, 3, 10, 11, 21, 100, 101, 1000, 1_000_000] {
        #expect(language.plural(of: count) == .other)
      }
      #expect(language.pluralOfFraction(wholePart: 1) == .other)
    }
  }

  @Test func `French counts nothing and one and a half as one`() {
    #expect([0, 1].allSatisfy { Language.fr.plural(of: $0) == .one })
    #expect([2, 11, 21, 101, 1000].allSatisfy { Language.fr.plural(of: $0) == .other })
    #expect(Language.fr.pluralOfFraction(wholePart: 0) == .one)
    #expect(Language.fr.pluralOfFraction(wholePart: 1) == .one)
    #expect(Language.fr.pluralOfFraction(wholePart: 2) == .other)
  }

  @Test(arguments: [
    (PluralCategory.one, [1, 21, 31, 41, 51, 61, 71, 81, 101, 1001]),
    (.few, [2, 3, 4, 22, 23, 24, 32, 33, 34, 42, 43, 44, 62, 102, 1002]),
    (
      .many, [0, 5, 6, 11, 12, 13, 14, 15, 19, 20, 25, 100, 111, 112, 114, 1000, 10_000, 1_000_000]
    ),
  ])
  func `Russian follows the samples of CLDR`(category: PluralCategory, samples: [Int]) {
    for sample in samples { #expect(Language.ru.plural(of: sample) == category, "\(sample)") }
  }

  @Test func `the sign and the ends of the range do not matter`() {
    for language in Language.allCases {
      for count in 0...1000 { #expect(language.plural(of: count) == language.plural(of: -count)) }
      #expect(language.allowedPlurals.contains(language.plural(of: .min)))
      #expect(language.allowedPlurals.contains(language.plural(of: .max)))
    }
  }

  @Test func `every whole number takes a form that a text has to spell out`() {
    for language in Language.allCases {
      let chosen = Set((0...200).map { language.plural(of: $0) })
      #expect(chosen == language.requiredPlurals)
      #expect(language.requiredPlurals.isSubset(of: language.allowedPlurals))
    }
  }
}
