import Testing
import Wording

struct GlossaryTests {
  @Test func `there are 81 terms, each with its own id`() {
    #expect(Glossary.terms.count == 81)
    #expect(Set(Glossary.terms.map(\.id)).count == 81)
    for term in Glossary.terms { #expect(Glossary.term(term.id) == term) }
    #expect(Glossary.term("nothing") == nil)
  }

  @Test(arguments: Language.allCases)
  func `a name means one term only`(language: Language) {
    var owners: [String: String] = [:]
    for term in Glossary.terms {
      for name in term.names(in: language) {
        let other = owners.updateValue(term.id, forKey: Folding.key(name))
        #expect(other == nil || other == term.id, "\(name): \(term.id), \(other ?? "")")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a meaning is one line that begins and ends as a sentence`(language: Language) {
    for term in Glossary.terms {
      let meaning = term.definition(in: language)
      #expect(meaning.first?.isUppercase == true, "\(term.id)")
      #expect(meaning.last == "." && !meaning.contains("\n"), "\(term.id)")
      #expect(!meaning.contains("  ") && meaning.count <= 150, "\(term.id) \(meaning.count)")
      #expect((try? Template(parsing: meaning))?.placeholders == [], "\(term.id)")
    }
  }

  @Test func `Russian meanings are in Cyrillic and the others are not`() {
    for term in Glossary.terms {
      for language in Language.allCases {
        let isCyrillic = term.definition(in: language).unicodeScalars.contains {
          ("\u{400}"..."\u{4FF}").contains($0)
        }
        #expect(isCyrillic == (language == .ru), "\(term.id) \(language)")
      }
    }
  }

  /// Words that would mix up customer and user, credit and discount, restoring and resolving, or
  /// would leave a wish without a way forward.
  @Test(arguments: [
    (Language.ru, ["клиент", "скидк", "черновик", "нельзя", "невозможно"]),
    (.de, ["Schadensersatz", "leider", "unmöglich"]),
    (.fr, ["brouillon", "impossible", "un avoir", "dommages"]),
    (.it, ["impossibile", "risarcimento", "purtroppo"]),
    (.en, ["cannot", "unfortunately", "damages", "impossible"]),
  ])
  func `words that must not be mixed up stay out`(language: Language, words: [String]) {
    for term in Glossary.terms {
      for word in words {
        #expect(!term.definition(in: language).contains(word), "\(term.id): \(word)")
      }
    }
  }

  @Test func `only the resolution time says that something is resolved`() {
    for term in Glossary.terms where term.id != "resolution-time" {
      #expect(!term.definition(in: .de).contains("behoben"), "\(term.id)")
    }
  }

  @Test func `a contract and a table may have words of their own`() {
    #expect(Glossary.customer.name(in: .de) == "Kunde")
    #expect(Glossary.customer.name(in: .de, at: .contract) == "Auftraggeber")
    #expect(Glossary.customer.name(in: .it, at: .contract) == "committente")
    #expect(Glossary.customer.name(in: .ru, at: .contract) == "заказчик")
    #expect(Glossary.tier.name(in: .en, at: .screen) == "option")
    #expect(Glossary.tier.name(in: .de, at: .screen) == "Servicestufe")
    #expect(Glossary.tier.names(in: .en) == ["tier", "option"])
  }

  @Test func `the first mention shows the abbreviation`() {
    #expect(
      Glossary.serviceLevelAgreement.introduction(in: .it)
        == "accordo sul livello di servizio (SLA)")
    #expect(Glossary.recoveryTimeObjective.introduction(in: .fr) == "RTO")
    #expect(Glossary.configurationItem.introduction(in: .ru) == "конфигурационная единица (КЕ)")
    #expect(Glossary.availability.introduction(in: .de) == "Verfügbarkeit")
  }

  @Test(arguments: ["SLA", "OLA", "KPI", "RFC", "RTO", "RPO"])
  func `the English abbreviations are understood in every language`(abbreviation: String) {
    for language in Language.allCases {
      let found = Glossary.search(abbreviation, in: language).first
      #expect(found?.names(in: language).contains(abbreviation) == true, "\(language)")
    }
  }
}
