import Diagnostics
import Dialogues

/// Reads one dialogue file: structure only.
enum DialogueReader {
  static func read(_ entry: Entry, _ faults: inout FaultList) -> Dialogue? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("dialogue", Read.id)
      let version = fields.required("version", Read.count)
      let phases = fields.required("phases", Read.filledList(of: Read.id))
      let needs = fields.optional("needs", Read.list(of: Read.id), else: [])
      let gives = fields.optional("gives", Read.list(of: Read.id), else: [])
      let slots = fields.required("slots", named(SlotReader.read))
      let start = fields.required("start", Read.id)
      let steps = fields.required("steps", named(StepReader.read))
      let migrations = fields.optional("migrate", Read.list(of: migration), else: [])
      return Dialogue(
        id: try id(), version: try version(), phases: try phases(), needs: try needs(),
        gives: try gives(), slots: try slots(), start: try start(), steps: try steps(),
        migrations: try migrations())
    }
  }

  /// `{to: 2, steps: {old: new}, slots: {old: new}, values: {slot: {old: new}}}`.
  private static func migration(_ entry: Entry, _ faults: inout FaultList) -> Migration? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let version = fields.required("to", Read.count)
      let steps = fields.optional("steps", Read.mapping(of: Read.id), else: [:])
      let slots = fields.optional("slots", Read.mapping(of: Read.id), else: [:])
      let values = fields.optional(
        "values", Read.mapping(of: Read.mapping(of: Read.id)), else: [:])
      return Migration(
        version: try version(), steps: try steps(), slots: try slots(), values: try values())
    }
  }

  /// A mapping whose keys are the ids of its values, in the order of the file.
  private static func named<Value>(
    _ reader: @escaping (String, Entry, inout FaultList) -> Value?
  ) -> Reader<[Value]> {
    { entry, faults in
      guard let pairs = entry.pairs else {
        faults.add(DialogueFault.form("this", "a mapping of ids", at: entry.location))
        return nil
      }
      let values = pairs.compactMap { reader($0.key, $0.value, &faults) }
      return values.count == pairs.count ? values : nil
    }
  }
}
