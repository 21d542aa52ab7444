import ArgumentParser
import Quantities
import Terminal
import Understanding
import Wording

/// `entente understand`: what is understood of somebody's words, without a meeting.
struct UnderstandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: "Try what is understood: figures, intents, services and results.",
    usage: "entente understand [TEXT] [--lang LANGUAGE] [--json] [--batch] [options]",
    discussion: """
      EXAMPLES
        entente understand "99.9 % around the clock"        figures and subjects
        entente understand "drei Neunen" --lang de --json   one JSON object
        entente understand --json < utterances.txt          one object for each line
        entente understand --batch < cases.jsonl            cases with their types

      Without TEXT each line of standard input is read by itself.
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Words as somebody would say them.")
  var text: [String] = []

  @Option(help: "The same as --lang.")
  var language: String?

  @Flag(help: "As JSON, one object a line.")
  var json = false

  @Flag(help: "Cases from standard input, one JSON object a line.")
  var batch = false

  func validate() throws {
    if batch, !text.isEmpty {
      throw ValidationError("--batch reads its cases from standard input; leave out TEXT")
    }
    guard let language, Language(rawValue: language) == nil else { return }
    let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("the language is one of \(known), not \"\(language)\"")
  }

  mutating func run() throws {
    if batch { return try UnderstandBatch.run(options) }
    let workshop = try Workshop(options)
    try workshop.shelf.check()
    let chosen = language.flatMap(Language.init(rawValue:))
    let probe = UnderstandProbe(
      workshop, language: try chosen ?? workshop.whereabouts.language() ?? .en,
      today: workshop.zone.local(at: try Clock.now()).0)
    guard text.isEmpty else { return try show(probe.found(in: text.joined(separator: " "))) }
    while let line = readLine() { try show(probe.found(in: line)) }
  }

  private func show(_ found: FoundInWords) throws {
    guard !json else { return try Output.standard.write(line: JSONText.of(found)) }
    for line in found.lines { try Output.standard.write(line: Escaping.visible(line)) }
  }
}
