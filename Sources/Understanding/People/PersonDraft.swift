import Quantities
import ServiceCatalogue

/// What one part of a line says about one person.
struct PersonDraft {
  var name = ""
  var known: KnownPerson?
  var hasTitle = false
  var hasCapitals = false
  /// Whether words other than those that introduce somebody stand around the name.
  var hasOtherWords = false
  /// Words of the name without titles.
  var nameWords = 0
  var roles: [RoleWord] = []
  var limit: Money?

  /// Nothing that would belong to a person.
  var isEmpty: Bool { name.isEmpty && roles.isEmpty && limit == nil }

  /// The role by its name, else by description; nil when two contradict each other, as then the
  /// person has to be asked. Who decides and pays is the sponsor.
  var role: Representative.Role? {
    let named = Set(roles.filter(\.isNamed).map(\.role))
    let told = named.isEmpty ? Set(roles.map(\.role)) : named
    if told == [.customer, .sponsor], named.isEmpty { return .sponsor }
    return told.count == 1 ? told.first : nil
  }

  func joined(with other: PersonDraft) -> PersonDraft {
    var joined = self
    joined.roles += other.roles
    joined.limit = limit ?? other.limit
    return joined
  }
}
