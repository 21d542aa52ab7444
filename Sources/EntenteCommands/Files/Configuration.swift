import Diagnostics
import Loading
import Terminal

/// The configuration file: YAML, as catalogue and dialogues are; unknown keys are refused.
struct Configuration {
  var language: String?
  var store: String?
  var catalogue: String?
  var dialogs: String?
  var documents: String?
  var history: String?

  static func load(_ flag: String?) throws -> Configuration {
    let named = flag ?? ProcessEnvironment.value(of: "ENTENTE_CONFIG")
    let home = ProcessEnvironment.value(of: "HOME") ?? "."
    let folder = ProcessEnvironment.value(of: "XDG_CONFIG_HOME") ?? "\(home)/.config"
    let path = named.map(Path.expanded) ?? "\(folder)/entente/config.yaml"
    guard named != nil || FolderReader.exists(path) else { return Configuration() }
    var faults = FaultList()
    let source = FileReader.read(path, &faults)
    let entry = source.flatMap { YAMLReader.read($0, &faults) }
    let read = entry.flatMap { Self.read($0, &faults) }
    guard let read, !faults.hasFaults else {
      let texts = source.map { [$0.name: $0.text] } ?? [:]
      try Complaint.say(FaultDrawing.draw(faults.sorted, sources: texts))
      throw CommandFailure(.configuration, "the configuration file \(path) was not used")
    }
    return read
  }

  private static func read(_ entry: Entry, _ faults: inout FaultList) -> Configuration? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let schema = fields.required("schema", Read.text)
      let language = fields.optional("language", Read.text)
      let store = fields.optional("store", Read.text)
      let catalogue = fields.optional("catalogue", Read.text)
      let dialogs = fields.optional("dialogs", Read.text)
      let documents = fields.optional("documents", Read.text)
      let history = fields.optional("history", Read.text)
      _ = try schema()
      return Configuration(
        language: try language(), store: try store(), catalogue: try catalogue(),
        dialogs: try dialogs(), documents: try documents(), history: try history())
    }
  }
}
