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

  /// A text that stands for a file.
  init(_ text: SourceFile) {
    var faults = FaultList()
    path = text.name
    source = text
    entry = YAMLReader.read(text, &faults)
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
