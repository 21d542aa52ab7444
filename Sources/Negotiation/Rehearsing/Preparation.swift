package import Dialogues
import Quantities
import ServiceCatalogue
package import Wording

/// What a dialogue that is held alone needs: given in plain writing, or else found in the catalogue.
package struct Preparation {
  /// Something that was given and does not fit, or that is missing and cannot be found.
  package enum Trouble: Error, Hashable {
    case unknownSlot(String, known: [String])
    /// `form` is what is wanted, with an example.
    case unfit(slot: String, given: String, form: String)
    case unknownChoice(slot: String, given: String, known: [String])
    case missing(slot: String)
  }

  private let dialogue: Dialogue
  private let setting: Setting
  private let language: Language

  package init(_ dialogue: Dialogue, setting: Setting, language: Language) {
    self.dialogue = dialogue
    self.setting = setting
    self.language = language
  }

  /// The slots of the dialogue that its caller fills, and who is there where it does not ask.
  package var slots: [String] {
    dialogue.needs + (asksWhoIsThere ? [] : ["participants"])
  }

  private var asksWhoIsThere: Bool { dialogue.slots.values.contains { $0.type == .people } }

  package func given(
    _ plain: [String: PlainValue]
  ) throws(Trouble) -> [String: Value] {
    var given: [String: Value] = [:]
    for slot in plain.keys.sorted() where !slots.contains(slot) {
      throw .unknownSlot(slot, known: slots.sorted())
    }
    if !asksWhoIsThere {
      given["participants"] = .list(try people(plain["participants"]))
    }
    for slot in dialogue.needs {
      guard let type = dialogue.slots[slot]?.type else { continue }
      if let text = plain[slot] {
        given[slot] = try value(text, of: type, slot: slot, among: given)
      } else {
        given[slot] = try standard(type, slot: slot, among: given)
      }
    }
    return given
  }

  /// The persons of the customer's file, all or those that are named.
  private func people(_ plain: PlainValue?) throws(Trouble) -> [Value] {
    let known = setting.customer.people
    var chosen = known
    if let plain {
      let names = plain.names
      if let stranger = names.first(where: { name in !known.contains { $0.id == name } }) {
        throw .unknownChoice(
          slot: "participants", given: stranger, known: known.map(\.id).sorted())
      }
      chosen = known.filter { names.contains($0.id) }
    }
    return chosen.map { person in
      var fields: [String: Value] = [
        "id": .text(person.id), "name": .text(person.name[language] ?? person.name.original),
        "role": .choice(person.role.rawValue),
      ]
      fields["limit"] = person.decidesUpTo.map { .money($0) }
      return .record(fields)
    }
  }

  private func options(_ domain: String, among given: [String: Value]) -> [String] {
    Domain.options(domain, given: given, facts: Facts(), in: setting).map(\.id)
  }

  private func value(
    _ plain: PlainValue, of type: SlotType, slot: String, among given: [String: Value]
  ) throws(Trouble) -> Value {
    if case .list(let element) = type {
      guard case .list(let items) = plain else {
        throw .unfit(slot: slot, given: plain.description, form: "a list such as [a, b]")
      }
      var values: [Value] = []
      for item in items {
        values.append(try value(item, of: element, slot: slot, among: given))
      }
      return .list(values)
    }
    guard case .text(let text) = plain else {
      throw .unfit(slot: slot, given: plain.description, form: "one value, no list")
    }
    switch type {
    case .text: return words(text, slot)
    case .choice(let known): return .choice(try one(text, of: known, slot))
    case .ref(let domain):
      let known = options(domain, among: given)
      return .ref(known.isEmpty ? text : try one(text, of: known, slot))
    case .money, .percent, .duration, .count, .number, .date, .people, .list:
      guard let figure = type.read(text) else {
        throw .unfit(slot: slot, given: text, form: type.form)
      }
      return figure
    }
  }

  private func one(_ text: String, of known: [String], _ slot: String) throws(Trouble) -> String {
    guard known.contains(text) else {
      throw .unknownChoice(slot: slot, given: text, known: known)
    }
    return text
  }

  /// Words come as an item of the list over which a caller goes, with the id that it gives.
  private func words(_ text: String, _ slot: String) -> Value {
    guard let list = callers(slot).first else { return .text(text) }
    return .item(id: "\(list.prefix ?? "")1", text: text)
  }

  /// The lists whose items other dialogues hand over in a slot of this one.
  private func callers(_ slot: String) -> [(dialogue: Dialogue, list: String, prefix: String?)] {
    setting.library.dialogues.values.sorted { $0.id < $1.id }.flatMap { caller in
      caller.order.compactMap { caller.steps[$0] }.compactMap { step in
        guard case .each(let list, slot, dialogue.id, _, _) = step.kind else { return nil }
        return (caller, list, caller.slots[list]?.prefix)
      }
    }
  }

  /// The first of the choices; for words the example of the question that asks for them.
  private func standard(
    _ type: SlotType, slot: String, among given: [String: Value]
  ) throws(Trouble) -> Value {
    switch type {
    case .ref(let domain):
      guard let first = options(domain, among: given).first else { throw .missing(slot: slot) }
      return .ref(first)
    case .choice(let known):
      guard let first = known.first else { throw .missing(slot: slot) }
      return .choice(first)
    case .text:
      for (caller, list, _) in callers(slot) {
        for step in caller.order.compactMap({ caller.steps[$0] }) {
          guard case .ask(list, _, _, _, _) = step.kind,
            let example = setting.words.entry(caller.id, "\(step.id).example", in: language)
          else { continue }
          return words(example.template.description, slot)
        }
      }
      throw .missing(slot: slot)
    case .money, .percent, .duration, .count, .number, .date, .people, .list:
      throw .missing(slot: slot)
    }
  }
}

extension PlainValue {
  /// The texts of a list, or one text alone; several may stand in it, with commas.
  fileprivate var names: [String] {
    switch self {
    case .text(let text): text.split(separator: ",").map { $0.filter { $0 != " " } }
    case .list(let items): items.flatMap(\.names)
    case .mapping(let fields): (fields["id"]).map(\.names) ?? []
    }
  }
}
