import Diagnostics

/// A YAML file as it was read, before anybody asks what it means.
struct ParsedFile: Sendable {
  let path: String
  /// Nil when it could not be read, or was not needed.
  let source: SourceFile?
  let entry: Entry?
  let faults: FaultList

  init(
    path: String, source: SourceFile? = nil, entry: Entry? = nil, faults: FaultList = FaultList()
  ) {
    self.path = path
    self.source = source
    self.entry = entry
    self.faults = faults
  }

  /// A file as it is now.
  init(_ path: String) {
    var faults = FaultList()
    let source = FileReader.read(path, &faults)
    let entry = source.flatMap { YAMLReader.read($0, &faults) }
    self.init(path: path, source: source, entry: entry, faults: faults)
  }

  /// A text that stands for a file.
  init(_ text: SourceFile) {
    var faults = FaultList()
    let entry = YAMLReader.read(text, &faults)
    self.init(path: text.name, source: text, entry: entry, faults: faults)
  }

  /// Bytes that stand for a file.
  init(_ bytes: [UInt8], named path: String) {
    var faults = FaultList()
    self.path = path
    source = FileReader.source(bytes, name: path, &faults)
    entry = source.flatMap { YAMLReader.read($0, &faults) }
    self.faults = faults
  }

  /// What was read of a file, with another content.
  init(_ file: ParsedFile, entry: Entry) {
    self.init(path: file.path, source: file.source, entry: entry, faults: file.faults)
  }
}
