import Diagnostics
import Loading
import Negotiation
import Wording

/// Checks one folder for what it holds: a catalogue, dialogues, or the texts of documents.
enum FolderCheck {
  struct Report {
    let faults: [Fault]
    let sources: [String: String]
  }

  /// - Parameter catalogue: the folder of the catalogue against which options are counted.
  static func run(_ folder: String, catalogue: String?) -> Report {
    if FolderReader.exists("\(folder)/catalogue.yaml") {
      let report = CatalogueCheck.run(folder)
      return Report(faults: report.faults, sources: report.sources)
    }
    if FolderReader.exists("\(folder)/text/en/sla.yaml") {
      let loaded = DocumentTextLoader.load("\(folder)/text")
      return Report(faults: loaded.faults, sources: loaded.sources)
    }
    let stock = catalogue.flatMap { CatalogueLoader.load($0, isForUse: true).catalogue }
    var faults = FaultList()
    var sources: [SourceFile] = []
    DialogueCheck.run(
      folder, world: NegotiationWorld(), stock: stock.map(CatalogueStock.init), &faults, &sources)
    _ = LexiconLoader.load(folder: "\(folder)/lexicon", &faults)
    return Report(
      faults: faults.sorted,
      sources: Dictionary(sources.map { ($0.name, $0.text) }) { first, _ in first })
  }
}
