import Dialogues
package import Negotiation
import Quantities
import ServiceCatalogue
package import Wording

/// Puts a reply into words of one language: utterance by utterance, as blocks.
package struct Narrator: Sendable {
  package let setting: Setting
  package let facts: Facts
  package let formats: Formats

  /// - Parameter style: `.full`, or `.ascii` where only plain signs can be shown.
  package init(_ setting: Setting, facts: Facts, language: Language, style: Formats.Style) {
    self.setting = setting
    self.facts = facts
    formats = Formats(language, style)
  }

  var language: Language { formats.language }

  package func blocks(_ utterances: [Utterance]) -> [Block] { utterances.flatMap(blocks) }

  package func blocks(_ utterance: Utterance) -> [Block] {
    switch utterance {
    case .phase(let index, let count, let id): [heading(index, of: count, id)]
    case .spoken(let dialogue, let step, let role, let values):
      spoken(dialogue, step, role, values)
    case .choices(let dialogue, let step, let slot, let options, let proposed, let values):
      choices(dialogue, step, slot, options, proposed, values)
    case .exhibit(let exhibit, let service): show(exhibit, service)
    case .misstep(let misstep): self.misstep(misstep)
    case .reopened, .tookBack, .restored, .consequences, .changed, .unchanged, .answers, .leftOpen,
      .takenUp, .agenda:
      repaired(utterance)
    case .help(let commands): help(commands)
    case .why(let sourced): [.paragraph(why(sourced), indent: 2)]
    case .glossary(let term): glossary(term)
    case .participants, .timeAvailable, .outcome, .outcomeWeighed, .observation, .requirement,
      .promise, .servicesTaken, .decision, .deferred, .cost, .start, .startOpen, .agreed,
      .released, .prices, .taken, .recorded, .speaks, .languageNow:
      readBack(utterance).map { .paragraph($0, indent: 2) }
    }
  }

  /// A phrase with its values; a hole in it is a bug that the phrase tests catch.
  func words(_ phrase: Phrase, _ pieces: [String: Piece] = [:]) -> String {
    do {
      return try phrase.fill(pieces, by: formats)
    } catch {
      preconditionFailure("\(error.message) in \"\(phrase[.en])\"")
    }
  }

  private func heading(_ index: Int, of count: Int, _ id: String) -> Block {
    .heading(
      words(
        PhasePhrases.heading,
        ["index": .count(index), "of": .count(count), "phase": .text(phaseName(id))]))
  }

  private func spoken(
    _ dialogue: String, _ step: String, _ role: TextRole, _ values: [String: Value]
  ) -> [Block] {
    guard let text = text(dialogue, "\(step).\(role.rawValue)", values) else { return [] }
    switch role {
    case .ask: return [.question(text)]
    case .say, .help, .why: return [.paragraph(text, indent: 2)]
    case .example:
      return [.paragraph(words(SessionPhrases.example, ["example": .text(text)]), indent: 2)]
    }
  }

  /// The words of a dialogue's text file with the values of its slots.
  func text(_ dialogue: String, _ key: String, _ values: [String: Value]) -> String? {
    guard let entry = setting.words.entry(dialogue, key, in: language) else { return nil }
    let pieces = values.compactMapValues { piece($0, in: values) }
    do {
      return try entry.template.fill(pieces, by: formats)
    } catch {
      preconditionFailure("\(error.message) in \(dialogue) \(key)")
    }
  }

  private func choices(
    _ dialogue: String, _ step: String, _ slot: String, _ options: [Option], _ proposed: Int,
    _ values: [String: Value]
  ) -> [Block] {
    if slot == "services" { return serviceChoices(options, proposed: proposed) }
    let isLettered = options.count > 1 && setting.library[dialogue]?.steps[step]?.isClosed == true
    guard isLettered else { return [] }
    return [
      .choices(
        zip(options, OptionKeys.of(language)).map { option, key in
          let label = text(dialogue, "\(step).option.\(option.id)", values)
          return .init(key: String(key), label: label ?? option.label.in(language))
        })
    ]
  }

  private func serviceChoices(_ options: [Option], proposed: Int) -> [Block] {
    let names = options.map { $0.label.in(language) }
    let keyed = names.enumerated().map { index, name in
      Block.Choice(key: "\(index + 1)", label: name)
    }
    let unlisted = setting.catalogue.services.liveCount - options.count
    let rest = keyed.dropFirst(proposed).map { "\($0.key)\u{A0}\($0.label)" }
    if unlisted > 0 {
      return [
        .choices(keyed),
        .paragraph(words(SessionPhrases.manyServices, ["count": .count(unlisted)]), indent: 2),
      ]
    }
    guard proposed > 0, !rest.isEmpty else { return [.choices(keyed)] }
    return [
      .choices(Array(keyed.prefix(proposed))),
      .paragraph(
        words(SessionPhrases.otherServices, ["services": .text(rest.joined(separator: " · "))]),
        indent: 2),
    ]
  }
}

extension Step {
  /// A question whose answers are listed as a, b, c.
  fileprivate var isClosed: Bool {
    switch kind {
    case .choose, .review: true
    case .say, .ask, .form, .offer, .decide, .set, .perform, .call, .each, .end: false
    }
  }
}
