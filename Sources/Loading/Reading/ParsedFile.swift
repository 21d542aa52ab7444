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
}
