package import Diagnostics
import Negotiation
import Quantities
import Wording

/// Reads transcript tests.
package enum TestLoader {
  package static func load(
    _ path: String, _ faults: inout FaultList, _ sources: inout [SourceFile]
  ) -> LoadedTest? {
    guard let source = FileReader.read(path, &faults) else { return nil }
    sources.append(source)
    return load(source, &faults)
  }

  package static func load(_ source: SourceFile, _ faults: inout FaultList) -> LoadedTest? {
    var found = FaultList()
    let entry = YAMLReader.read(source, &found)
    let test = entry.flatMap { read($0, &found) }
    faults.add(found)
    guard let entry, let test, !found.hasFaults else { return nil }
    return LoadedTest(test: test, source: source, entry: entry)
  }

  static func read(_ entry: Entry, _ faults: inout FaultList) -> DialogueTest? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let name = fields.required("test", Read.text)
      let dialogue = fields.required("dialogue", Read.id)
      let language = fields.optional("lang", Read.language, else: .en)
      let moment = fields.optional("at", moment)
      let given = fields.optional("given", Read.mapping(of: plain), else: [:])
      let turns = fields.required("turns", Read.list(of: turn))
      var slots = try given()
      let customer = slots.removeValue(forKey: "customer")
      return DialogueTest(
        name: try name(), dialogue: try dialogue(), language: try language(), at: try moment(),
        customer: customer?.description, given: slots, turns: try turns())
    }
  }

  private static func turn(_ entry: Entry, _ faults: inout FaultList) -> TestTurn? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let line = fields.required("in", line)
      let moment = fields.optional("at", moment)
      let step = fields.optional("step", Read.text)
      let set = fields.optional("set", Read.mapping(of: plain), else: [:])
      let says = fields.optional("says", several, else: [])
      let words = fields.optional("words", several, else: [])
      let keeps = fields.optional("keeps", several, else: [])
      let misstep = fields.optional("misstep", Read.id)
      return TestTurn(
        line: try line(), at: try moment(),
        expected: TestExpectation(
          step: try step(), set: try set(), says: try says(), words: try words(),
          keeps: try keeps(), misstep: try misstep()))
    }
  }

  /// What is typed: any text, also an empty one.
  private static func line(_ entry: Entry, _ faults: inout FaultList) -> String? {
    if let text = entry.scalar { return text }
    faults.add(ReadingFault.kind(entry, expected: "a text"))
    return nil
  }

  /// One text, or a list of texts.
  private static func several(_ entry: Entry, _ faults: inout FaultList) -> [String]? {
    guard case .list = entry.content else { return Read.text(entry, &faults).map { [$0] } }
    return Read.list(of: Read.text)(entry, &faults)
  }

  private static func moment(_ entry: Entry, _ faults: inout FaultList) -> Instant? {
    Read.parsed(TestFinding.moment.rawValue, expected: Instant.form) { Instant(rfc3339: $0) }(
      entry, &faults)
  }

  private static func plain(_ entry: Entry, _ faults: inout FaultList) -> PlainValue? {
    switch entry.content {
    case .scalar(let text): return .text(text)
    case .list: return Read.list(of: plain)(entry, &faults).map { .list($0) }
    case .mapping: return Read.mapping(of: plain)(entry, &faults).map { .mapping($0) }
    }
  }
}
