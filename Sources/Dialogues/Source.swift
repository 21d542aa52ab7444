/// Where the options of a question come from: a domain of the world, narrowed by slots.
package struct Source: Hashable, Sendable {
  package let domain: String
  /// Slot ids whose values narrow the domain.
  package let arguments: [String]

  package init(domain: String, arguments: [String]) {
    self.domain = domain
    self.arguments = arguments
  }
}
