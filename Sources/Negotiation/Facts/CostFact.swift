package import Quantities

/// What an hour without the service costs the customer, or that he keeps it to himself (MEETING 12).
package enum CostFact: Hashable, Sendable {
  case hour(Money, Statement)
  case undisclosed(Statement)

  package var amount: Money? {
    if case .hour(let money, _) = self { money } else { nil }
  }

  package var statement: Statement {
    switch self {
    case .hour(_, let statement), .undisclosed(let statement): statement
    }
  }
}
