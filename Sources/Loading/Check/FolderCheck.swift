import Diagnostics
import Negotiation
import Wording

/// `entente check`: folders are checked for what they hold, and their words for refusals.
package struct FolderCheck {
  private enum Kind { case catalogue, dialogues, documents }

  /// What each folder of dialogues says about refusing, read once.
  private var refusals: [String: [Language: Refusals]] = [:]
  private var faults = FaultList()
  private var sources: [String: String] = [:]
  /// The catalogue whose options the dialogues count on.
  private let catalogue: String?
  private let cache: CacheFolder?

  private init(catalogue: String?, cache: CacheFolder?) {
    self.catalogue = catalogue
    self.cache = cache
  }

  /// - Parameters:
  ///   - words: the dialogues whose lists of refusals hold for catalogues and documents
  ///     when none of the folders holds dialogues; nil leaves their words unchecked.
  ///   - catalogue: the catalogue for which dialogues are proved when none of the folders holds one;
  ///     nil leaves it unproved whether a question runs out of options.
  ///   - cache: where what was found out about a catalogue's files is kept while they do not change.
  package static func run(
    _ folders: [String], words: String?, catalogue: String? = nil, cache: CacheFolder? = nil
  ) -> CheckReport {
    var check = FolderCheck(
      catalogue: folders.first { kind(of: $0) == .catalogue } ?? catalogue, cache: cache)
    let common = folders.first { kind(of: $0) == .dialogues } ?? words
    for folder in folders { check.run(folder, words: common) }
    return CheckReport(check.faults, sources: check.sources)
  }

  /// Whether words of these folders can be checked for refusals only with dialogues beside them.
  package static func needsWords(_ folders: [String]) -> Bool {
    !folders.contains { kind(of: $0) == .dialogues }
  }

  private static func kind(of folder: String) -> Kind {
    if FolderReader.exists("\(folder)/catalogue.yaml") { return .catalogue }
    return FolderReader.exists("\(folder)/text/en/sla.yaml") ? .documents : .dialogues
  }

  private mutating func run(_ folder: String, words: String?) {
    switch Self.kind(of: folder) {
    case .catalogue:
      let report = CatalogueCheck.run(folder, cache: cache, refusals: lists(of: words))
      add(report.faults, report.sources)
    case .documents:
      let loaded = DocumentTextLoader.load("\(folder)/text")
      add(loaded.faults, loaded.sources)
      faults.add(RefusalCheck(lists(of: words)).writtenFaults(inDocuments: folder))
    case .dialogues: checkDialogues(folder)
    }
  }

  private mutating func checkDialogues(_ folder: String) {
    var files: [SourceFile] = []
    let stock = catalogue.flatMap {
      CatalogueLoader.load($0, isForUse: true, cache: cache).catalogue
    }
    .map(CatalogueStock.init)
    let lexicons = LexiconLoader.load(folder: "\(folder)/lexicon", &faults, &files)
    DialogueCheck.run(
      folder, world: NegotiationWorld(), stock: stock,
      lexicons: Language.allCases.compactMap { lexicons?[$0] }, &faults, &files)
    LexiconCheck.run(folder: "\(folder)/lexicon", &faults)
    add([], [String: String](files))
    faults.add(RefusalCheck(lists(of: folder)).spokenFaults(inDialogues: folder))
  }

  private mutating func lists(of folder: String?) -> [Language: Refusals] {
    guard let folder else { return [:] }
    if let known = refusals[folder] { return known }
    var files: [SourceFile] = []
    let read = RefusalLoader.load(folder, &faults, &files)
    add([], [String: String](files))
    refusals[folder] = read
    return read
  }

  private mutating func add(_ more: [Fault], _ texts: [String: String]) {
    faults.add(more)
    sources.merge(texts) { first, _ in first }
  }
}
