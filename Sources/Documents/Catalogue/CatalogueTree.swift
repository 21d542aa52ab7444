package import Presentation
import Quantities
import ServiceCatalogue
import Wording

/// The catalogue as a tree: families or outcomes, their services, the levels of these with prices;
/// for the provider also what each service stands on.
package struct CatalogueTree {
  package enum Root: String, CaseIterable, Sendable { case family, outcome }

  /// A node with its id, for those who read it by machine.
  package struct Node: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case family, outcome, service, tier, component, agreement
    }

    package let kind: Kind
    package let id: String
    package let text: String
    package let children: [Node]

    package var drawn: TreeNode { TreeNode(text, children.map(\.drawn)) }
  }

  private let teller: CatalogueTeller
  private let services: [Service]
  private let root: Root
  private let showsInternals: Bool

  package init(
    _ teller: CatalogueTeller, _ choice: ServiceChoice, by root: Root, showsInternals: Bool
  ) {
    self.teller = teller
    services = choice.services(of: teller.catalogue)
    self.root = root
    self.showsInternals = showsInternals
  }

  package var nodes: [Node] {
    switch root {
    case .family:
      var seen: Set<String> = []
      let families = services.map(\.family).filter { seen.insert($0).inserted }
      return families.map { family in
        Node(
          kind: .family, id: family, text: family,
          children: services.filter { $0.family == family }.map(node))
      }
    case .outcome:
      return teller.catalogue.outcomes.compactMap { outcome in
        let serving = services.filter { $0.outcomes.contains(outcome.id) }
        guard !serving.isEmpty else { return nil }
        return Node(
          kind: .outcome, id: outcome.id, text: teller.text(outcome.statement),
          children: serving.map(node))
      }
    }
  }

  private func node(_ service: Service) -> Node {
    Node(
      kind: .service, id: service.id, text: "\(teller.name(service)) (\(service.id))",
      children: teller.tiers(service).map(node)
        + (showsInternals ? service.dependsOn.map(component) : []))
  }

  private func node(_ tier: Tier) -> Node {
    let price = teller.formats.money(tier.price.monthly)
    let label = teller.words(TablePhrases.monthly)
    let text = "\(teller.text(tier.name)), \(label)\(teller.formats.colon) \(price)"
    return Node(kind: .tier, id: tier.id, text: text, children: [])
  }

  private func component(_ id: String) -> Node {
    let name = teller.catalogue.component(id).map { teller.text($0.name) } ?? id
    let agreements = teller.catalogue.underpinnings.filter { $0.supports == id }
    return Node(
      kind: .component, id: id, text: "\(name) (\(id))",
      children: agreements.map { agreement in
        let level = teller.formats.percent(agreement.availability)
        let hours = teller.hours(agreement.hours)
        return Node(
          kind: .agreement, id: agreement.id,
          text: "\(agreement.id), \(agreement.party), \(level), \(hours)", children: [])
      })
  }
}
