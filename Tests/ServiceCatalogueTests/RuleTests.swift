import Quantities
import ServiceCatalogue
import Testing
import Wording

struct RuleTests {
  @Test func `the small catalogue keeps every rule`() throws {
    let catalogue = try soundCatalogue()
    #expect(CatalogueRules.findings(in: catalogue) == [])
  }

  @Test(arguments: [
    ("Everything runs on our server", "server"), ("Ein Anwendungsserver hilft", ""),
    ("Close to the CI", "CI"), ("The VPN of the clinic", "VPN"),
    ("A virtual machine", "virtual machine"),
    ("We observe and preserve", ""), ("The rest is silence", ""),
  ])
  func `words of technology are found in English texts`(text: String, word: String) throws {
    #expect(try firstWord(LocalizedText(en: text)) == word)
  }

  @Test(arguments: [
    (Language.de, "Der Anwendungsserver", "Anwendungsserver"), (.de, "Die Reservierung", ""),
    (.fr, "La base de données", "base de données"), (.fr, "Conserver les dossiers", ""),
    (.it, "Ci siamo, i dati sono qui", ""), (.it, "Il database", "database"),
    (.ru, "На сервере и в базах данных", "сервере"), (.ru, "в базах данных", "базах данных"),
    (.ru, "Срок службы", ""),
  ])
  func `words of technology are found in every language`(
    language: Language, text: String, word: String
  ) throws {
    let texts = LocalizedText(.en, "Fine", [language: text])
    #expect(try firstWord(texts) == word)
  }

  /// The word that the rule quotes when the text is a service's measuring point, or nothing.
  private func firstWord(_ text: LocalizedText) throws -> String {
    let catalogue = try soundCatalogue()
    let services = catalogue.services.map { $0.with(measuringPoint: text) }
    let found = TechnologyWordRule.findings(in: catalogue.with(services: services))
    return found.first.map { String($0.message.split(separator: "\"")[0]) } ?? ""
  }

  @Test func `two tiers with an add-on that needs another are taken in five ways`() throws {
    let service = try #require(soundCatalogue().service("records"))
    #expect(service.configurations == Natural(2 + 3))
  }
}

extension Service {
  fileprivate func with(measuringPoint: LocalizedText) -> Service {
    Service(
      id: id, kind: kind, status: status, family: family, owner: owner, name: name,
      promise: promise, synonyms: synonyms, outcomes: outcomes, relieves: relieves,
      coCreation: coCreation, users: users, criticality: criticality, baseline: baseline,
      history: history, measuringPoint: measuringPoint, notCovered: notCovered,
      security: security, processes: processes, indicators: indicators, dependsOn: dependsOn,
      limits: limits, tiers: tiers, addOns: addOns)
  }
}
