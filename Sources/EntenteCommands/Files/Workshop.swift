import Diagnostics
import Dialogues
import Dispatch
import Loading
import Negotiation
import Quantities
import ServiceCatalogue
import Terminal
import Understanding
import Wording

/// Everything that a meeting stands on, loaded and checked: catalogue, dialogues, words, lexicons.
struct Workshop {
  let whereabouts: Whereabouts
  let catalogue: Catalogue
  private let content: CatalogueContent?
  let catalogueFolder: String
  let library: DialogueLibrary
  let words: DialogueWords
  let scripts: [Script]
  let shelf: LexiconShelf
  let zone: Zone

  init(_ options: CommonOptions, _ known: Whereabouts? = nil) throws {
    whereabouts = try known ?? Whereabouts(options)
    catalogueFolder = try whereabouts.catalogue()
    let dialogs = try whereabouts.dialogs()
    let cache = whereabouts.cache()
    let queue = DispatchQueue(label: "entente.loading", qos: .userInitiated)
    let script = DialogueShelf(folder: dialogs, cache: cache, on: queue)
    shelf = LexiconShelf(folder: "\(dialogs)/lexicon", cache: cache, on: queue)
    let loaded = CatalogueLoader.load(catalogueFolder, isForUse: true, cache: cache)
    let found = script.take()
    guard let catalogue = loaded.catalogue, let dialogues = found.loaded else {
      let texts = Dictionary(found.sources.map { ($0.name, $0.text) }) { first, _ in first }
      let all = FaultList(loaded.faults + found.faults.sorted).sorted.filter { !$0.isWarning }
      try Complaint.say(
        FaultDrawing.draw(all, sources: loaded.sources.merging(texts) { first, _ in first }))
      throw CommandFailure(
        .configuration, "mend the faults above and try again; entente check shows all of them")
    }
    self.catalogue = catalogue
    content = loaded.content
    library = dialogues.library
    words = dialogues.words
    scripts = dialogues.scripts
    do {
      zone = try TimeZoneDirectory.system.zone(catalogue.zone)
    } catch {
      throw CommandFailure(.configuration, "\(error.sentence) \(error.remedy)")
    }
  }

  /// The setting of a meeting with one customer; no other customer's file is read.
  func setting(customer name: String, at now: Instant) throws -> Setting {
    let loaded = CustomerLoader.load(
      catalogueFolder, name, catalogue: catalogue, isForUse: true)
    guard let customer = loaded.customer else {
      try Complaint.say(loaded.drawnFaults)
      throw CommandFailure(.noInput, "the customer \"\(name)\" could not be used")
    }
    let find = candidates(for: customer)
    let shelf = shelf
    return Setting(
      library: library, words: words, interpreter: Interpreter { shelf.lexicon($0) },
      candidates: find(),
      catalogue: catalogue, customer: customer, zone: zone, now: now)
  }

  /// What a customer's words may be about, made when it is asked for.
  func candidates(for customer: Customer) -> @Sendable () -> CandidateIndex {
    let (shelf, catalogue, content) = (shelf, catalogue, content)
    return { shelf.candidates(catalogue, content, customer) }
  }

  /// The index of the catalogue, for searching.
  var searchIndex: SearchIndex { shelf.searchIndex(catalogue, content) }

  /// `--lang`, else the configuration; nil where neither names one.
  func chosenLanguage() throws -> Language? { try whereabouts.chosenLanguage() }
}
