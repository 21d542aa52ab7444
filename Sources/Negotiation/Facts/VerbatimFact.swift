/// A fact with everything that was said for it: what can be released into the agreement.
package struct VerbatimFact: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case outcome, observation, requirement, decision, promise, cost
  }

  package let id: String
  package let kind: Kind
  /// The first one is the fact itself; behind it stand its measure, its hours.
  package let statements: [Statement]

  init?(_ id: String, _ kind: Kind, _ statements: Statement?...) {
    let said = statements.compactMap(\.self).filter { !$0.words.isEmpty }
    guard !said.isEmpty else { return nil }
    self.id = id
    self.kind = kind
    self.statements = said
  }
}

extension Facts {
  /// Every fact with words of its own, in the order of the ids.
  package var verbatim: [VerbatimFact] {
    var all = outcomes.map { VerbatimFact($0.id, .outcome, $0.statement, $0.measure) }
    all += observations.map { VerbatimFact($0.id, .observation, $0.statement) }
    all += requirements.map { VerbatimFact($0.id, .requirement, $0.statement, $0.hours) }
    all += decisions.map { VerbatimFact($0.id, .decision, $0.choice) }
    all += promises.map { VerbatimFact($0.id, .promise, $0.statement) }
    all.append(cost.flatMap { VerbatimFact("F1", .cost, $0.statement) })
    return all.compactMap(\.self)
  }

  /// Ids of the facts all of whose words are released: what is said later is not, until it is named.
  package var released: [String] {
    verbatim.filter { $0.statements.allSatisfy(releases.hold) }.map(\.id)
  }
}
