import Dialogues
import Negotiation
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// One answer of a new customer as it will stand in the record, or that it was left open.
  func recorded(_ slot: String, _ value: Value?) -> String {
    guard let value else { return words(OnboardingPhrases.leftOpen, ["field": field(slot)]) }
    let pieces = ["field": field(slot), "value": shown(value, of: slot)]
    if case .text = value, slot != "organisation" {
      return words(OnboardingPhrases.recorded, pieces)
    }
    return words(OnboardingPhrases.told, pieces)
  }

  private func field(_ slot: String) -> Piece {
    RecordFieldPhrases.names[slot].map { .phrase($0, [:]) } ?? .text(slot)
  }

  private func shown(_ value: Value, of slot: String) -> Piece {
    switch value {
    case .choice(let choice):
      let option = setting.words.option(Newcomer.dialogue, step: slot, value: choice)
      return .text(formats.inSentence(option?.label.in(language) ?? choice))
    case .date(let date): return .date(date)
    case .ref(let id): return person(id)
    case .text(let said) where slot == "organisation": return .text(said)
    case .text(let said) where slot == "user-groups": return .text(groups(said))
    case .text(let said): return .text(quotedSentence(said))
    default: return piece(value, in: [:]) ?? .text(formats.nothing)
    }
  }

  /// The groups that the catalogue knows, and in quotation marks what it does not.
  private func groups(_ said: String) -> String {
    let read = UserGroupReader(said, types: setting.catalogue.userGroups)
    let known = read.groups.map { group in
      let name = setting.catalogue.userGroups.first { $0.id == group.group }?.name
      return words(
        OnboardingPhrases.group,
        ["group": .text(name?.in(language) ?? group.group), "count": .count(group.count)])
    }
    return (known + read.rest.map(formats.quoted)).joined(separator: " · ") + "."
  }

  /// The new file line by line, each with a plus, and what is open.
  func customerRecord() -> [Block] {
    guard let record = CustomerRecord(facts, in: setting, language: language) else { return said }
    let title = words(OnboardingPhrases.newFile, ["customer": .text(record.customer.id)])
    let lines = CustomerFile.lines(record).map { line in
      // Blanks that must stay in front of a line, also where it is wrapped.
      let depth = line.prefix { $0 == " " }.count
      return Block.paragraph(
        "+" + String(repeating: "\u{A0}", count: depth + 1) + line.dropFirst(depth), indent: 2)
    }
    return [.paragraph(title, indent: 0)] + lines
      + [openFields(record.open).map { Block.paragraph($0, indent: 0) }].compactMap(\.self)
  }

  /// What was said before anybody was named: no file could be written from it yet.
  private var said: [Block] {
    facts.newcomer.order.map { .paragraph(recorded($0, facts.newcomer[$0]), indent: 2) }
  }

  var isOnboarding: Bool { facts.newcomer["organisation"] != nil }

  func openFields(_ slots: [String]) -> String? {
    guard !slots.isEmpty else { return nil }
    let fields = slots.map { formats.inSentence(fieldName($0)) }
    return words(OnboardingPhrases.open, ["fields": .text(fields.joined(separator: " · "))])
  }

  private func fieldName(_ slot: String) -> String {
    RecordFieldPhrases.names[slot].map { words($0) } ?? slot
  }
}
