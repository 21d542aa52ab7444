import Diagnostics
import Dialogues
import Loading
import Negotiation
import Understanding
import Wording

/// How long the dialogues of a project take to be read with their words and proved for a catalogue.
struct ProjectCheck {
  let dialogs: String
  let catalogue: String

  /// One JSON line; nil with a fault in either folder.
  func run() -> String? {
    guard let stock = CatalogueLoader.load(catalogue, isForUse: true).catalogue else { return nil }
    var faults = FaultList()
    var sources: [SourceFile] = []
    let lexicons = LexiconLoader.load(folder: "\(dialogs)/lexicon", &faults, &sources)
    let start = Measure.milliseconds
    let proof = DialogueCheck.run(
      dialogs, world: NegotiationWorld(), stock: CatalogueStock(stock),
      lexicons: Language.allCases.compactMap { lexicons?[$0] }, &faults, &sources)
    let over = Measure.milliseconds
    guard let proof, !faults.hasFaults else { return nil }
    let situations = proof.explorations.values.map(\.count).reduce(0, +)
    return "{\"dialogues\":\(proof.explorations.count),\"situations\":\(situations),"
      + "\"check_ms\":\(Int((over - start).rounded()))}"
  }
}
