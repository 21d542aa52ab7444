package import Diagnostics
package import Wording

/// One file by itself, from its bytes on: is it text, is it YAML, has it the form of its kind?
package enum FileForm: Hashable, Sendable {
  case part(CataloguePart)
  case dialogue, test
  case text
  case refusals(Language)

  /// Everything wrong with the form, and the text for drawing it; nil where the bytes are no text.
  package func check(_ bytes: [UInt8], name: String) -> (faults: FaultList, text: String?) {
    var faults = FaultList()
    guard let source = FileReader.source(bytes, name: name, &faults) else { return (faults, nil) }
    if case .refusals(let language) = self {
      _ = RefusalLoader.read(source, language, &faults)
    } else if let entry = YAMLReader.read(source, &faults) {
      read(entry, &faults)
    }
    return (faults, source.text)
  }

  private func read(_ entry: Entry, _ faults: inout FaultList) {
    switch self {
    case .part(let part): faults.add(part.faults(entry))
    case .dialogue: _ = DialogueReader.read(entry, &faults)
    case .test: _ = TestLoader.read(entry, &faults)
    case .text:
      guard let pairs = entry.pairs else {
        return faults.add(ReadingFault.kind(entry, expected: "a mapping of keys and values"))
      }
      for pair in pairs { _ = SpokenText.read(pair, &faults) }
    case .refusals: break
    }
  }
}
