import Dialogues
package import Negotiation
import ServiceCatalogue
package import Wording

/// What is said to the author of a dialogue, in the language of the meeting.
package struct AuthorWords: Sendable {
  private let formats: Formats

  package init(_ language: Language, style: Formats.Style = .full) {
    formats = Formats(language, style)
  }

  /// At the start of a dialogue that is held alone: what it was given in place of its caller.
  package func greeting(_ meeting: Meeting, _ setting: Setting) -> [String] {
    let alone = words(
      AuthorPhrases.alone,
      ["dialogue": .text(meeting.mainDialogue), "customer": .text(setting.customer.name)])
    let given = slots(meeting.opened.given ?? [:])
    return [alone] + (given.isEmpty ? [] : [words(AuthorPhrases.given, ["slots": .text(given)])])
  }

  /// At its end: what was found out.
  package func ending(_ meeting: Meeting) -> String {
    var found: [String: Value] = [:]
    for entry in meeting.run.trail {
      switch entry.content {
      case .answer(let answer): if let slot = answer.slot { found[slot] = answer.value }
      case .deed(let deed): found.merge(deed.values) { _, new in new }
      case .left: continue
      }
    }
    let ended = words(AuthorPhrases.ended)
    guard !found.isEmpty else { return ended }
    return [ended, words(AuthorPhrases.found, ["slots": .text(slots(found))])]
      .joined(separator: " ")
  }

  private func slots(_ values: [String: Value]) -> String {
    values.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.plain.named)" }
      .joined(separator: ", ")
  }

  package var notKept: String { words(AuthorPhrases.notKept) }

  package func testWritten(_ path: String) -> String {
    words(AuthorPhrases.testWritten, ["path": .text(path)])
  }

  package func testDiffers(line: Int) -> String {
    words(AuthorPhrases.testDiffers, ["line": .count(line)])
  }

  private func words(_ phrase: Phrase, _ pieces: [String: Piece] = [:]) -> String {
    do {
      return try phrase.fill(pieces, by: formats)
    } catch {
      preconditionFailure("\(error.message) in \"\(phrase[.en])\"")
    }
  }
}

extension PlainValue {
  /// Short: persons by their ids.
  fileprivate var named: String {
    switch self {
    case .text(let text): text
    case .list(let items): items.map(\.named).joined(separator: " ")
    case .mapping(let fields): fields["id"]?.named ?? description
    }
  }
}
