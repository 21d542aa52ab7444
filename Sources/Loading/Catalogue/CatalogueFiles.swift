import Diagnostics
import Glibc

/// The files of one catalogue folder as they are read: entries, texts, places and faults together.
struct CatalogueFiles {
  /// An entry with the path under which its parts are found.
  private struct Rooted {
    let entry: Entry
    let path: String
  }

  let folder: String
  let kept: KeptFiles
  private(set) var faults = FaultList()
  private(set) var sources: [String: String] = [:]
  private var parsed: [String: ParsedFile] = [:]
  private var roots: [Rooted] = []

  /// - Parameters:
  ///   - cache: nil reads every file.
  ///   - parsed: files by their names that need not be read again.
  init(folder: String, cache: CacheFolder? = nil, parsed: [String: ParsedFile] = [:]) {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
    self.parsed = parsed
    // What stands for a file is none of what the cache knows of it.
    kept = KeptFiles(folder, cache: parsed.isEmpty ? cache : nil)
  }

  /// Reads files side by side; ``entry(_:part:under:)`` then takes them from here.
  mutating func parse(_ names: [String]) {
    let kept = kept
    let missing = names.filter { parsed[$0] == nil }
    let files = Parallel.map(missing) { kept.file($0, withText: .ifChanged) }
    parsed.merge(zip(missing, files)) { first, _ in first }
  }

  /// The root of a file; nil with a fault when it cannot be read. Its places stand under `path`.
  ///
  /// - Parameter part: the key whose mapping the places begin with, such as `service`; nil for all.
  mutating func entry(_ name: String, part: String? = nil, under path: String = "") -> Entry? {
    let file = file(name)
    faults.add(file.faults)
    if let source = file.source { sources[file.path] = source.text }
    guard let entry = file.entry else { return nil }
    if let inner = part.map({ entry[$0] }) ?? entry {
      roots.append(Rooted(entry: inner, path: path))
    }
    return entry
  }

  /// The root of a file that is read elsewhere: neither its faults nor its places are taken.
  func unplaced(_ name: String) -> Entry? { file(name).entry }

  func file(_ name: String) -> ParsedFile {
    parsed[name] ?? kept.file(name, withText: .ifChanged)
  }

  /// What was found out about a file, where that still holds.
  func verdict(of name: String, serving basis: ServiceVerdict.Basis) -> ServiceVerdict? {
    kept.verdict(of: name, serving: basis)
  }

  /// The texts of what all services share, and of the services in which something is wrong, by their
  /// paths.
  func sources(of faults: [Fault]) -> [String: String] {
    var all = sources
    let known = Set(CatalogueLoader.fileNames.map { "\(folder)/\($0)" })
    for path in Set(faults.compactMap { $0.location?.file })
    where all[path] == nil && (isService(path) || known.contains(path)) {
      all[path] = source(of: path)?.text
    }
    return all
  }

  private func isService(_ path: String) -> Bool {
    path.hasPrefix("\(folder)/services/") && path.hasSuffix(".yaml")
  }

  /// Where everything stands that was read so far; made only when something has to be placed.
  var places: PathIndex {
    var places = PathIndex()
    for root in roots { places.add(root.entry, under: root.path, at: root.entry.location) }
    return places
  }

  /// Reads an entry with a reader; nil when there is no entry or it has a fault.
  mutating func read<Value>(_ entry: Entry?, _ reader: Reader<Value>) -> Value? {
    entry.flatMap { reader($0, &faults) }
  }

  mutating func add(_ fault: Fault) {
    faults.add(fault)
  }

  mutating func add(_ found: FaultList) {
    faults.add(found)
  }

  /// Names without ending of the YAML files in a folder, in order; others get a warning.
  ///
  /// - Parameter required: whether a missing folder is a fault.
  mutating func names(in part: String, required: Bool = false) -> [String] {
    let inner = "\(folder)/\(part)"
    if required, !FolderReader.exists(inner) { faults.add(FileFault.unreadable(inner, ENOENT)) }
    for stray in FolderReader.names(in: inner, ending: ".yml") ?? [] {
      faults.add(FileFault.ignored("\(inner)/\(stray)"))
    }
    return (FolderReader.names(in: inner, ending: ".yaml") ?? []).map { String($0.dropLast(5)) }
  }

  /// Warns of YAML files that no part of the catalogue is read from.
  mutating func warnOfOthers(than known: [String]) {
    let all =
      (FolderReader.names(in: folder, ending: ".yaml") ?? [])
      + (FolderReader.names(in: folder, ending: ".yml") ?? [])
    for name in all where !known.contains(name) {
      faults.add(FileFault.ignored("\(folder)/\(name)"))
    }
  }

  /// An id must be its file's name, as files are found by ids.
  mutating func requireName(_ name: String, is id: String, of path: String) {
    guard name != id else { return }
    faults.add(FileFault.misnamed(name, id: id, at: places["\(path)/id"]))
  }
}

extension CatalogueFiles: PlacedTexts {
  func source(of path: String) -> SourceFile? {
    if let text = sources[path] { return SourceFile(name: path, text: text) }
    var unused = FaultList()
    return parsed.values.first { $0.path == path }?.source ?? FileReader.read(path, &unused)
  }
}
