package import Diagnostics
internal import Yams

/// Turns the text of a YAML file into an ``Entry``, with everything that is wrong about it as YAML.
///
/// The result is nil only when the text cannot be read at all (``FaultList/hasFaults`` says so
/// too). Duplicate keys do not stop the reading: the first one counts and the second is a fault.
package enum YAMLReader {
  /// Levels of lists and mappings inside each other; a hostile file must not exhaust the stack.
  static let maximumDepth = 64

  /// Reads one document; an empty file is a fault, as no file of ours is empty.
  package static func read(_ source: SourceFile, _ faults: inout FaultList) -> Entry? {
    if let bomb = AliasBomb.place(in: source) {
      faults.add(ReadingFault.anchor(at: bomb))
      return nil
    }
    var masked = MaskedText(source)
    do {
      guard let node = try masked.compose() else {
        let start = Location(file: source.name, line: 1, column: 1)
        faults.add(ReadingFault.empty(start, expected: "a YAML document"))
        return nil
      }
      var converter = NodeConverter(masked: masked)
      let entry = converter.entry(node, depth: 0)
      faults.add(converter.faults)
      return converter.isTooDeep ? nil : entry
    } catch {
      faults.add(fault(error, in: source))
      return nil
    }
  }

  private static func fault(_ error: YamlError, in source: SourceFile) -> Fault {
    func place(_ mark: Mark) -> Location {
      Location(file: source.name, line: max(1, mark.line), column: max(1, mark.column))
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if problem.contains("nesting") || context?.text.contains("nesting") == true {
        return ReadingFault.tooDeep(at: place(mark))
      }
      return ReadingFault.syntax(problem, at: place(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return ReadingFault.syntax(
        "the key \"\(keys.first ?? "")\" stands twice", at: place(context.mark))
    case .reader(let problem, let offset, _, let text):
      return ReadingFault.syntax(
        problem, at: TextPlace.location(ofByte: offset ?? 0, in: text, file: source.name))
    default:
      return ReadingFault.syntax("\(error)", at: Location(file: source.name, line: 1, column: 1))
    }
  }
}
