import Diagnostics

/// A YAML file as it was read, before anybody asks what it means.
struct ParsedFile: Sendable {
  let path: String
  /// Nil when it could not be read.
  let source: SourceFile?
  let entry: Entry?
  let faults: FaultList

  init(_ path: String) {
    var faults = FaultList()
    self.path = path
    source = FileReader.read(path, &faults)
    entry = source.flatMap { YAMLReader.read($0, &faults) }
    self.faults = faults
  }

  /// A text that stands for a file.
  init(_ text: SourceFile) {
    var faults = FaultList()
    path = text.name
    source = text
    entry = YAMLReader.read(text, &faults)
    self.faults = faults
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
    path = file.path
    source = file.source
    self.entry = entry
    faults = file.faults
  }
}
