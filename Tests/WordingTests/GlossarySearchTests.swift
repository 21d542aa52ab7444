import Testing
import Wording

struct GlossarySearchTests {
  @Test(arguments: [
    ("what is availability?", Language.en, "availability"),
    ("What does service level agreement mean", .en, "service-level-agreement"),
    ("who is the service level manager", .en, "service-level-manager"),
    ("option", .en, "tier"), ("service-credit", .en, "service-credit"),
    ("What are service credits?", .en, "service-credit"),
    ("Was bedeutet Verfügbarkeit?", .de, "availability"), ("verfugbarkeit", .de, "availability"),
    ("Auftraggeber", .de, "customer"), ("die Wartungsfenster", .de, "maintenance-window"),
    ("c'est quoi la disponibilité ?", .fr, "availability"), ("l’astreinte", .fr, "on-call"),
    ("qu'est-ce qu'un crédit de service ?", .fr, "service-credit"),
    ("che cosa significa penale?", .it, "penalty"), ("Reperibilita", .it, "on-call"),
    ("что такое доступность?", .ru, "availability"), ("о доступности", .ru, "availability"),
    ("соглашения об уровне услуг", .ru, "service-level-agreement"),
    ("отчетный период", .ru, "measurement-period"),
    ("availability", .ru, "availability"), ("доступность", .en, "availability"),
    ("avail", .en, "availability"), ("Service-Level-Ziel", .de, "service-level-target"),
  ])
  func `the term that a person asks about comes first`(
    text: String, language: Language, id: String
  ) {
    #expect(Glossary.search(text, in: language).first?.id == id)
  }

  @Test(arguments: Language.allCases)
  func `every name finds its term first`(language: Language) {
    for term in Glossary.terms {
      for name in term.names(in: language) {
        #expect(Glossary.search(name, in: language).first == term, "\(name)")
        #expect(Glossary.search(name.uppercased(), in: language).first == term, "\(name)")
      }
    }
  }

  @Test(arguments: ["", " ?", "zzz", "xylophone", "42"])
  func `what is no term finds none`(text: String) {
    for language in Language.allCases { #expect(Glossary.search(text, in: language).isEmpty) }
  }
}
