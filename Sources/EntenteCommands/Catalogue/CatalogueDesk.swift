import Diagnostics
import Documents
import Loading
import ServiceCatalogue
import Wording

/// A catalogue and the ways to show it; neither dialogues nor customers are read.
struct CatalogueDesk {
  let options: CommonOptions
  let whereabouts: Whereabouts
  let folder: String
  let catalogue: Catalogue
  let language: Language

  init(_ options: CommonOptions) throws {
    self.options = options
    whereabouts = try Whereabouts(options)
    folder = try whereabouts.catalogue()
    catalogue = try CatalogueDesk.load(folder, cache: whereabouts.cache())
    language = try whereabouts.language() ?? .en
  }

  /// The catalogue of a folder; what is wrong with it is said.
  static func load(_ folder: String, cache: CacheFolder? = nil) throws -> Catalogue {
    let loaded = CatalogueLoader.load(folder, isForUse: true, cache: cache)
    guard let catalogue = loaded.catalogue else {
      let faults = loaded.faults.filter { !$0.isWarning }
      try Complaint.say(FaultDrawing.draw(faults, sources: loaded.sources))
      throw CommandFailure(
        .configuration, "mend the faults above and try again; entente check shows all of them")
    }
    return catalogue
  }

  func teller(_ style: Formats.Style? = nil) -> CatalogueTeller {
    CatalogueTeller(catalogue, language, style: style ?? (options.ascii ? .ascii : .full))
  }

  var screen: CatalogueScreen { CatalogueScreen(options) }

  /// The service of an id or a name; else the one that was probably meant is named.
  func service(_ named: String) throws -> Service {
    let folded = named.lowercased()
    if let found = catalogue.service(named) { return found }
    let outlines = catalogue.services.outlines
    let called = outlines.first { $0.keys.values.contains(folded) }
    if let found = called.flatMap({ catalogue.service($0.id) }) { return found }
    let near = Spelling.nearest(named, in: outlines.map(\.id))
    let way = near.map { "did you mean \($0)?" } ?? "entente catalogue list --json names them"
    throw CommandFailure(.usage, "there is no service \"\(named)\"; \(way)")
  }

  /// What the customer does not see stays off the wall too.
  func requireInternalsAllowed() throws {
    guard options.present else { return }
    throw CommandFailure(
      .usage, "the provider's view is not for the wall; leave out --present to see it here")
  }
}
