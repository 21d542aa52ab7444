import Diagnostics
import Glibc

/// The files of one catalogue folder as they are read: entries, texts, places and faults together.
struct CatalogueFiles {
  let folder: String
  private(set) var faults = FaultList()
  private(set) var sources: [String: String] = [:]
  private(set) var places = PathIndex()

  init(folder: String) {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
  }

  /// The root of a file; nil with a fault when it cannot be read. Its places stand under `path`.
  ///
  /// - Parameter part: the key whose mapping the places begin with, such as `service`; nil for all.
  mutating func entry(_ name: String, part: String? = nil, under path: String = "") -> Entry? {
    let file = "\(folder)/\(name)"
    guard let source = FileReader.read(file, &faults) else { return nil }
    sources[file] = source.text
    guard let entry = YAMLReader.read(source, &faults) else { return nil }
    if let part {
      if let inner = entry[part] { places.add(inner, under: path, at: inner.location) }
    } else {
      places.add(entry, under: path, at: entry.location)
    }
    return entry
  }

  /// Reads an entry with a reader; nil when there is no entry or it has a fault.
  mutating func read<Value>(_ entry: Entry?, _ reader: Reader<Value>) -> Value? {
    entry.flatMap { reader($0, &faults) }
  }

  mutating func add(_ fault: Fault) {
    faults.add(fault)
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
    faults.add(
      Fault(
        id: LoadingFault.fileName.id, message: "the file \(name).yaml holds the id \"\(id)\"",
        location: places["\(path)/id"],
        remedy: "Rename the file to \(id).yaml, or correct the id."))
  }
}
