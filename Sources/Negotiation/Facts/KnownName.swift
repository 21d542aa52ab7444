import ServiceCatalogue
import Wording

/// The name of somebody as the catalogue or the customer's file writes it, where it knows him.
enum KnownName {
  static func of(_ typed: String, _ language: Language, on ground: Ground) -> LocalizedText {
    let known = ground.contacts + ground.customer.people.map(\.name)
    let key = Folding.key(typed)
    let equal = known.first { $0.all.contains { Folding.key($0) == key } }
    let last = Folding.words(typed).last
    let surname = known.filter { name in
      last != nil && name.all.contains { Folding.words($0).last == last }
    }
    return equal ?? (surname.count == 1 ? surname[0] : LocalizedText(language, typed))
  }
}
