import ServiceCatalogue
import Wording

/// The name of somebody as the catalogue or the customer's file writes it, where it knows him.
enum KnownName {
  static func of(_ typed: String, on ground: Ground) -> String {
    let known = ground.contacts + ground.customer.people.map(\.name)
    let words = Folding.words(typed)
    let equal = known.first { Folding.key($0) == Folding.key(typed) }
    let surname = known.filter { name in
      words.last.map { Folding.words(name).last == $0 } ?? false
    }
    return equal ?? (surname.count == 1 ? surname[0] : typed)
  }
}
