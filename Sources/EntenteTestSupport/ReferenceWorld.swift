package import Diagnostics
package import Dialogues
import Foundation
import Loading
package import Negotiation
package import Quantities
package import ServiceCatalogue
package import Understanding
package import Wording

/// The reference catalogue with its dialogues and lexicons, loaded once for all tests of a process.
package struct ReferenceWorld: Sendable {
  package let catalogue: Catalogue
  package let library: DialogueLibrary
  package let words: DialogueWords
  package let lexicons: [Language: Lexicon]
  /// The catalogue's search index, the same for every customer.
  private let index: SearchIndex
  /// How each language refuses: nothing that the program says may.
  package let refusals: [Language: Refusals]
  package let zone: Zone
  package let faults: [Fault]

  /// The project's root folder.
  package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Nil when a file has a fault: the tests that need it then say which.
  package static let shared: ReferenceWorld? = load()

  private static func load() -> ReferenceWorld? {
    let loaded = CatalogueLoader.load("\(root)/catalogue-data")
    var faults = FaultList()
    var sources: [SourceFile] = []
    let dialogues = DialogueLoader.load(
      "\(root)/dialogs", world: NegotiationWorld(), &faults, &sources)
    let lexicons = LexiconLoader.load(folder: "\(root)/dialogs/lexicon", &faults, &sources)
    let refusals = RefusalLoader.load("\(root)/dialogs", &faults, &sources)
    guard let catalogue = loaded.catalogue, let dialogues, let lexicons,
      let zone = try? TimeZoneDirectory.system.zone(catalogue.zone)
    else { return nil }
    return ReferenceWorld(
      catalogue: catalogue, library: dialogues.library, words: dialogues.words,
      lexicons: lexicons, index: SearchIndex(catalogue, lexicons: lexicons), refusals: refusals,
      zone: zone, faults: faults.sorted + loaded.faults)
  }

  /// The setting of a meeting with somebody who has no file yet.
  package func setting(newcomer name: String) -> Setting? {
    setting().map { known in
      let customer = Customer(
        id: Slug.of(name, else: "customer"), name: name, short: CustomerRecord.short(name),
        kind: .commercial, billing: .invoice, language: .en, business: nil, people: [],
        userGroups: [], observations: [], aliases: [:])
      return Setting(
        library: library, words: words, interpreter: known.interpreter,
        candidates: known.candidates, catalogue: catalogue, customer: customer, zone: zone,
        now: known.now)
    }
  }

  /// The setting of a meeting at a moment; nil for a customer who has no file.
  package func setting(
    customer id: String = "st-anna", at now: String = "2026-11-21T10:00:00Z"
  ) -> Setting? {
    let loaded = CustomerLoader.load("\(Self.root)/catalogue-data", id, catalogue: catalogue)
    guard let customer = loaded.customer, let moment = Instant(rfc3339: now) else { return nil }
    let interpreter = Interpreter(lexicons: lexicons)
    return Setting(
      library: library, words: words, interpreter: interpreter,
      candidates: CandidateIndex(index, aliases: customer.aliases, interpreter: interpreter),
      catalogue: catalogue, customer: customer, zone: zone, now: moment)
  }
}
