import Diagnostics
import Dialogues

extension StepReader {
  /// `tiers(service)`: a domain, narrowed by slots.
  static func source(_ entry: Entry, _ faults: inout FaultList) -> Source? {
    guard let text = Read.text(entry, &faults) else { return nil }
    guard let open = text.firstIndex(of: "(") else { return Source(domain: text, arguments: []) }
    guard text.hasSuffix(")") else {
      faults.add(
        DialogueFault.form(text, "a source such as tiers(service)", at: entry.location))
      return nil
    }
    let inner = text[text.index(after: open)...].dropLast()
    let arguments = inner.split(separator: ",").map { $0.filter { $0 != " " } }
    return Source(domain: String(text[..<open]), arguments: arguments)
  }

  /// A condition by which a meeting goes on; what was shown is known to rules only.
  static func condition(_ entry: Entry, _ faults: inout FaultList) -> Guard? {
    guard let condition = RuleReader.condition(entry, &faults) else { return nil }
    for case .isShown(let name) in condition.claims {
      faults.add(
        DialogueFault.condition(
          "Whether \(name) is shown can be asked in a rule under always, not here.",
          at: entry.location))
      return nil
    }
    return condition
  }

  static func decideCase(_ entry: Entry, _ faults: inout FaultList) -> DecideCase? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let when = fields.required("if", condition)
      let then = fields.required("then", Read.id)
      return DecideCase(condition: try when(), then: try then())
    }
  }

  /// A word of the slot's, or `"{other}"`: what another slot holds.
  static func assigned(_ entry: Entry, _ faults: inout FaultList) -> Assigned? {
    guard let text = Read.text(entry, &faults) else { return nil }
    if text.hasPrefix("{"), text.hasSuffix("}") {
      return .slot(String(text.dropFirst().dropLast()))
    }
    return .literal(.choice(text))
  }

  static func eachItem(
    _ entry: Entry, _ faults: inout FaultList
  ) -> (String, String, String, [String: String])? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let list = fields.required("of", Read.id)
      let item = fields.required("as", Read.id)
      let dialogue = fields.required("call", Read.id)
      let with = fields.optional("with", Read.mapping(of: Read.id), else: [:])
      return (try list(), try item(), try dialogue(), try with())
    }
  }

  static func word(_ expected: String) -> Reader<String> {
    { entry, faults in
      guard let text = Read.text(entry, &faults) else { return nil }
      guard text == expected else {
        faults.add(DialogueFault.form(text, "the word \(expected)", at: entry.location))
        return nil
      }
      return text
    }
  }
}
