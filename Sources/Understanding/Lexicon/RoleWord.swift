import ServiceCatalogue

/// What is said of somebody: a role by its name outweighs one that follows from a description.
enum RoleWord: String, CaseIterable, Hashable, Sendable {
  case customer, sponsor, user
  case asCustomer = "as-customer"
  case asSponsor = "as-sponsor"
  case asUser = "as-user"

  var role: Representative.Role {
    switch self {
    case .customer, .asCustomer: .customer
    case .sponsor, .asSponsor: .sponsor
    case .user, .asUser: .user
    }
  }

  var isNamed: Bool {
    switch self {
    case .customer, .sponsor, .user: true
    case .asCustomer, .asSponsor, .asUser: false
    }
  }
}
