package import Diagnostics
package import Documents
import Wording

/// Reads the words of the documents: `<folder>/<lang>/sla.yaml` in all five languages.
package enum DocumentTextLoader {
  /// What came of reading the texts.
  package struct Loaded: Sendable {
    /// Nil when there is a fault: no document is written with a text missing.
    package let text: DocumentText?
    package let faults: [Fault]
    package let sources: [String: String]

    package var drawnFaults: String { FaultDrawing.draw(faults, sources: sources) }
  }

  /// - Parameter folder: such as `documents/text`.
  package static func load(_ folder: String) -> Loaded {
    var faults = FaultList()
    var sources: [String: String] = [:]
    var texts: [Language: [TextKey: Template]] = [:]
    for language in Language.allCases {
      let name = "\(folder)/\(language.code)/sla.yaml"
      guard let source = FileReader.read(name, &faults) else { continue }
      sources[name] = source.text
      guard let entry = YAMLReader.read(source, &faults) else { continue }
      texts[language] = read(entry, language, &faults)
    }
    return Loaded(
      text: faults.hasFaults ? nil : DocumentText(texts), faults: faults.sorted, sources: sources)
  }

  private static func read(
    _ entry: Entry, _ language: Language, _ faults: inout FaultList
  ) -> [TextKey: Template]? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let read = TextKey.allCases.map { key in
        (key, fields.required(key.key, template(of: key, language)))
      }
      var texts: [TextKey: Template] = [:]
      for (key, field) in read { texts[key] = try field() }
      return texts
    }
  }

  private static func template(of key: TextKey, _ language: Language) -> Reader<Template> {
    { entry, faults in
      guard let text = Read.text(entry, &faults) else { return nil }
      let template: Template
      do throws(Template.Fault) {
        template = try Template(parsing: text)
      } catch {
        faults.add(DialogueFault.template((error.message, error.remedy), at: entry.location))
        return nil
      }
      for flaw in template.flaws(in: language) {
        faults.add(DialogueFault.template((flaw.message, flaw.remedy), at: entry.location))
      }
      if template.placeholders != key.values {
        faults.add(DocumentTextFault.values(of: key, at: entry.location))
      }
      return template
    }
  }
}
