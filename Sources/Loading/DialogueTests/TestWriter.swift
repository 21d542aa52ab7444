package import Negotiation
import Quantities
import ServiceCatalogue
import Wording

/// Writes transcript tests, in the form in which they are read.
package enum TestWriter {
  private static let widest = 100

  package static func text(of test: DialogueTest) -> String {
    var lines = [
      "test: \(YAMLScalar.written(test.name))",
      "dialogue: \(YAMLScalar.written(test.dialogue))",
      "lang: \(test.language.code)",
    ]
    if let moment = test.at { lines.append("at: \(YAMLScalar.quoted(moment.description))") }
    var given = test.given
    if let customer = test.customer { given["customer"] = .text(customer) }
    if !given.isEmpty { lines.append("given: \(flow(.mapping(given)))") }
    lines.append(test.turns.isEmpty ? "turns: []" : "turns:")
    for turn in test.turns { lines += self.lines(of: turn, indent: 2) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// On one line where that is short enough, else one line for each key.
  package static func lines(of turn: TestTurn, indent: Int) -> [String] {
    let parts = parts(of: turn)
    let margin = String(repeating: " ", count: indent)
    let line = "\(margin)- {\(parts.joined(separator: ", "))}"
    guard line.unicodeScalars.count > widest else { return [line] }
    return parts.enumerated().map { "\(margin)\($0 == 0 ? "- " : "  ")\($1)" }
  }

  private static func parts(of turn: TestTurn) -> [String] {
    let expected = turn.expected
    var parts = ["in: \(YAMLScalar.written(turn.line))"]
    if let moment = turn.at { parts.append("at: \(YAMLScalar.quoted(moment.description))") }
    if let step = expected.step { parts.append("step: \(YAMLScalar.written(step))") }
    if !expected.set.isEmpty { parts.append("set: \(flow(.mapping(expected.set)))") }
    if !expected.says.isEmpty { parts.append("says: \(several(expected.says))") }
    if !expected.words.isEmpty { parts.append("words: \(several(expected.words))") }
    if !expected.keeps.isEmpty { parts.append("keeps: \(flow(texts(expected.keeps)))") }
    if let misstep = expected.misstep { parts.append("misstep: \(YAMLScalar.written(misstep))") }
    return parts
  }

  private static func texts(_ texts: [String]) -> PlainValue { .list(texts.map { .text($0) }) }

  private static func several(_ texts: [String]) -> String {
    texts.count == 1 ? YAMLScalar.written(texts[0]) : flow(self.texts(texts))
  }

  private static func flow(_ value: PlainValue) -> String {
    switch value {
    case .text(let text): return YAMLScalar.written(text)
    case .list(let items): return "[\(items.map(flow).joined(separator: ", "))]"
    case .mapping(let fields):
      let pairs = fields.sorted { $0.key < $1.key }.map {
        "\(YAMLScalar.written($0.key)): \(flow($0.value))"
      }
      return "{\(pairs.joined(separator: ", "))}"
    }
  }
}
