import Diagnostics
import Dialogues

/// Reads the rules of a dialogue: what holds always, and what comes before what.
enum RuleReader {
  /// `"tier is unset or price is set"`, or `{at: close, holds: "price is set"}`.
  static func invariant(_ entry: Entry, _ faults: inout FaultList) -> Invariant? {
    guard entry.pairs != nil else {
      return condition(entry, &faults).map {
        Invariant(text: entry.scalar ?? "", condition: $0)
      }
    }
    return Fields.read(entry, &faults) { fields throws(Incomplete) in
      let steps = fields.required("at", names)
      let text = fields.required("holds", Read.text)
      let condition = fields.required("holds", condition)
      let (at, holds) = (try steps(), try text())
      return Invariant(
        text: "at \(at.joined(separator: ", ")): \(holds)", condition: try condition(), steps: at)
    }
  }

  static func condition(_ entry: Entry, _ faults: inout FaultList) -> Guard? {
    guard let text = Read.text(entry, &faults) else { return nil }
    do {
      return try GuardParser.parse(text)
    } catch {
      faults.add(DialogueFault.condition(error.message, at: entry.location))
      return nil
    }
  }

  /// `support before options`.
  static func precedence(_ entry: Entry, _ faults: inout FaultList) -> Precedence? {
    guard let text = Read.text(entry, &faults) else { return nil }
    let words = text.split(separator: " ")
    guard words.count == 3, words[1] == "before" else {
      faults.add(
        DialogueFault.form(text, "an order such as support before options", at: entry.location))
      return nil
    }
    return Precedence(earlier: String(words[0]), later: String(words[2]))
  }

  /// One id, or a list of them.
  private static func names(_ entry: Entry, _ faults: inout FaultList) -> [String]? {
    if case .list = entry.content { return Read.filledList(of: Read.id)(entry, &faults) }
    return Read.id(entry, &faults).map { [$0] }
  }
}
