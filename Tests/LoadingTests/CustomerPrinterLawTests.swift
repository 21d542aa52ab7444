import Diagnostics
import EntenteTestSupport
import Quantities
import ServiceCatalogue
import Testing
import Wording

@testable import Loading

/// A customer's file has one writer, for those of the catalogue and those of an onboarding.
struct CustomerPrinterLawTests {
  /// A mark of byte order that begins a text is dropped by the reader of YAML.
  private static let strange = [
    "St. Anna", "a: b # c", "- item", "{x}", "[1, 2]", "tab\there", "two\nlines", "yes", "no",
    "null", "42", "0x1F", "2026-11-21", "it's", "\"quoted\" \\ back", "☃ Клиника «Юг»", "D'Été",
    "\u{85}next", "\u{2028}line", "a\u{FEFF}mark", "\u{7}bell", "~", "*alias", "&anchor", "!tag",
    "% per cent", "@home", "`tick`", "a very long name of somebody who does not fit on one line",
  ]
  private static let ids = ["a", "no", "on", "null", "st-anna", "x1", "1", "00", "true", "e5"]

  @Test(arguments: UInt64(1)...300)
  func `a random customer who is printed is read back as the same`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let customer = Self.customer(&random)
    let text = CataloguePrinter.file(of: customer).text
    var faults = FaultList()
    let reader = CatalogueReader(currency: .euro, authoritative: .en)
    let part: Reader<Customer> = CatalogueLoader.part("customer", of: reader.customer)
    let entry = YAMLReader.read(SourceFile(name: "customer.yaml", text: text), &faults)
    let read = entry.flatMap { part($0, &faults) }
    #expect(faults.sorted.isEmpty, "seed \(seed):\n\(text)")
    #expect(read == customer, "seed \(seed):\n\(text)")
  }

  private static func customer(_ random: inout SplitMix) -> Customer {
    let language = Language.allCases[random.next(below: 5)]
    let people = (0...random.next(below: 3)).map { _ in person(&random) }
    let aliases = many(&random) { (word(&$0), id(&$0)) }
    return Customer(
      id: id(&random), name: word(&random), short: word(&random),
      kind: CustomerKind.allCases[random.next(below: 2)],
      billing: Customer.Billing.allCases[random.next(below: 3)], language: language,
      business: maybe(&random) {
        $0.next(below: 2) == 0 ? LocalizedText(language, word(&$0)) : name(&$0)
      },
      people: people,
      userGroups: many(&random) { UserGroup(group: id(&$0), count: $0.next(below: 9_999)) },
      observations: many(&random) {
        KnownObservation(speaker: id(&$0), date: date(&$0), words: name(&$0))
      },
      aliases: Dictionary(aliases) { first, _ in first }, relationship: relationship(&random))
  }

  private static func person(_ random: inout SplitMix) -> Representative {
    Representative(
      id: id(&random), name: name(&random),
      role: Representative.Role.allCases[random.next(below: 3)], title: maybe(&random, name),
      decidesUpTo: maybe(&random) {
        Money(minor: Int64($0.next(below: 9_999_999)), currency: .euro)
      },
      signs: random.next(below: 2) == 0)
  }

  private static func relationship(_ random: inout SplitMix) -> Relationship {
    Relationship(
      contact: maybe(&random, word), escalation: maybe(&random, word),
      serviceManager: maybe(&random, word), relationshipManager: maybe(&random, word),
      cycle: maybe(&random) { Relationship.Cycle.allCases[$0.next(below: 4)] },
      nextMeeting: maybe(&random, date), servicesToday: maybe(&random, word),
      users: maybe(&random, word))
  }

  private static func id(_ random: inout SplitMix) -> String { ids[random.next(below: ids.count)] }

  private static func word(_ random: inout SplitMix) -> String {
    strange[random.next(below: strange.count)]
  }

  private static func name(_ random: inout SplitMix) -> LocalizedText {
    let others = Language.allCases.dropFirst().filter { _ in random.next(below: 2) == 0 }
    let translations = others.map { ($0, word(&random)) }
    return LocalizedText(.en, word(&random), Dictionary(uniqueKeysWithValues: translations))
  }

  private static func date(_ random: inout SplitMix) -> LocalDate {
    LocalDate(dayNumber: random.next(below: 40_000))
  }

  private static func maybe<Part>(
    _ random: inout SplitMix, _ make: (inout SplitMix) -> Part
  ) -> Part? {
    random.next(below: 3) == 0 ? nil : make(&random)
  }

  private static func many<Part>(
    _ random: inout SplitMix, _ make: (inout SplitMix) -> Part
  ) -> [Part] {
    (0..<random.next(below: 4)).map { _ in make(&random) }
  }
}
