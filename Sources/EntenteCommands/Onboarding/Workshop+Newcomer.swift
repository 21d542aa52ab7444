import Negotiation
import Quantities
import ServiceCatalogue
import Understanding
import Wording

extension Workshop {
  /// The setting of a meeting with somebody who is in no file yet.
  func setting(newcomer id: String, name: String, at now: Instant) throws -> Setting {
    let customer = Customer(
      id: id, name: name, short: CustomerRecord.short(name), kind: .commercial, billing: .invoice,
      language: try whereabouts.language() ?? .en, business: nil, people: [], userGroups: [],
      observations: [], aliases: [:])
    let shelf = shelf
    let find = candidates(for: customer)
    return Setting(
      library: library, words: words, interpreter: Interpreter { shelf.lexicon($0) },
      candidates: find(), catalogue: catalogue, customer: customer,
      zone: zone, now: now)
  }
}
