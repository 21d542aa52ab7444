/// Concepts that must stand in a line and those that may, and what it then comes to.
///
/// A line is taken only when every one of its words is accounted for, so that what a customer says of
/// his business is never taken for a command.
struct GistRule: Sendable {
  /// At which questions a rule holds.
  enum Scope: Sendable {
    case everywhere
    /// Where neither a free text nor people are asked for.
    case closed
    /// Where a list of texts is asked for.
    case list
    case money, offer
    /// Where some of several proposals may be taken.
    case proposals
  }

  let gist: Gist
  let needs: ConceptSet
  let takes: ConceptSet
  let scope: Scope
  /// Whether it may be put as a question.
  let mayAsk: Bool

  init(
    _ gist: Gist, _ needs: ConceptSet, _ more: ConceptSet = [], at scope: Scope = .everywhere,
    mayAsk: Bool = true
  ) {
    self.gist = gist
    self.needs = needs
    takes = needs.union(more)
    self.scope = scope
    self.mayAsk = mayAsk
  }
}
