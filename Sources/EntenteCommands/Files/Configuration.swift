import Diagnostics
import Loading
import Terminal
import Wording

/// The configuration file: YAML, as catalogue and dialogues are; unknown keys are refused.
struct Configuration {
  /// Typed lines are remembered unless it says `off`.
  enum History: String, CaseIterable { case off }

  var language: Language?
  var store: String?
  var catalogue: String?
  var dialogs: String?
  var documents: String?
  var history: History?

  static func load(_ flag: String?) throws -> Configuration {
    let named = flag ?? ProcessEnvironment.value(of: "ENTENTE_CONFIG")
    let home = ProcessEnvironment.value(of: "HOME") ?? "."
    let folder = ProcessEnvironment.value(of: "XDG_CONFIG_HOME") ?? "\(home)/.config"
    let path = named.map(Path.expanded) ?? "\(folder)/entente/config.yaml"
    guard named != nil || FolderReader.exists(path) else { return Configuration() }
    let (read, report) = Self.read(path)
    guard let read, !report.hasFaults else {
      try Complaint.say(report.drawn)
      throw CommandFailure(.configuration, "the configuration file \(path) was not used")
    }
    return read
  }

  /// What is wrong with a configuration file.
  static func check(_ path: String) -> CheckReport { read(path).report }

  private static func read(_ path: String) -> (read: Configuration?, report: CheckReport) {
    var faults = FaultList()
    let source = FileReader.read(path, &faults)
    let entry = source.flatMap { YAMLReader.read($0, &faults) }
    let read = entry.flatMap { Self.read($0, &faults) }
    return (read, CheckReport(faults, sources: source.map { [$0.name: $0.text] } ?? [:]))
  }

  private static func read(_ entry: Entry, _ faults: inout FaultList) -> Configuration? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let schema = fields.required("schema", schema)
      let language = fields.optional("language", Read.language)
      let store = fields.optional("store", Read.text)
      let catalogue = fields.optional("catalogue", Read.text)
      let dialogs = fields.optional("dialogs", Read.text)
      let documents = fields.optional("documents", Read.text)
      let history: Field<History?> = fields.optional("history", Read.choice)
      _ = try schema()
      return Configuration(
        language: try language(), store: try store(), catalogue: try catalogue(),
        dialogs: try dialogs(), documents: try documents(), history: try history())
    }
  }

  /// The form of the file; a later one is not guessed at.
  private static func schema(_ entry: Entry, _ faults: inout FaultList) -> String? {
    guard let text = Read.text(entry, &faults) else { return nil }
    guard text == "1" else {
      faults.add(
        Fault(
          id: "config-schema", message: "unknown schema \"\(text)\"", location: entry.location,
          remedy: "Write schema: \"1\", or use the program this file was made for."))
      return nil
    }
    return text
  }
}
