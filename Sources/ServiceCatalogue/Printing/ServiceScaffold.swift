import Quantities
package import Wording

/// A new service to be filled in: everything that has to stand there, with a blank for each thing
/// that only a person knows and an example beside it.
package struct ServiceScaffold: Sendable {
  private let id: String
  private let name: String?
  private let language: Language
  private let outcome: String?
  private let catalogue: Catalogue

  /// - Parameters:
  ///   - name: what the service is called in `language`; nil leaves a blank there too.
  ///   - outcome: id of an outcome that it serves; nil leaves a blank.
  ///   - catalogue: whose languages, hours and priorities it uses.
  package init(
    id: String, name: String?, in language: Language, outcome: String?, of catalogue: Catalogue
  ) {
    self.id = id
    self.name = name
    self.language = language
    self.outcome = outcome
    self.catalogue = catalogue
  }

  /// The text of the file `services/<id>.yaml`.
  package var text: String {
    let head = [
      "# A new service. Every \"\" is to be filled in; what can stand there is said beside it.",
      "# entente check names each blank that is left. The keys are explained in",
      "# docs/reference/catalogue-format.md. \"status: live\" offers the service.",
    ]
    return head.map { "\($0)\n" }.joined()
      + YAMLWriter.text(of: .mapping([("service", service)]))
  }

  private var service: YAMLNode {
    .mapping([
      ("id", .word(id)), ("kind", .word("standard")), ("status", .word("pipeline")),
      ("family", .blank("an id of your own for grouping, such as clinical")),
      ("owner", one("a contact", catalogue.contacts.first?.id)), ("name", nameNode),
      ("promise", text("one sentence in the customer's words", "Your work goes on")),
      ("synonyms", .mapping(catalogue.languages.map { ($0.code, .list([synonym])) })),
      ("outcomes", .list([outcomeNode])),
      (
        "relieves",
        .mapping([
          ("costs", .list([text("a cost that the customer no longer has", "Own repairs")])),
          ("risks", .list([text("a risk that the customer no longer has", "Lost work")])),
        ])
      ),
      ("co-creation", coCreation),
      ("users", .list([one("a user group", catalogue.userGroups.first?.id)])),
      ("criticality", .blank("vital, important or supporting, such as important")),
      (
        "baseline",
        .mapping([
          ("availability", .blank("percent without any agreement, such as 95.0")),
          ("source", text("where that comes from", "Estimate of the owner")),
        ])
      ),
      ("measuring-point", text("where and how it is measured", "At the place of work")),
      ("not-covered", .list([text("what it does not cover", "Private devices")])),
      ("indicators", .list([indicator])),
      ("depends-on", .list([one("a component", catalogue.components.first?.id)])),
      (
        "limits",
        .list([
          .mapping([("id", .word("users")), ("name", text("what is limited", "Users of \(id)"))])
        ])
      ),
      ("tiers", .list([tier])),
    ])
  }

  private var coCreation: YAMLNode {
    .mapping([
      ("provider", .list([text("what we do, and by when", "We tell you each month")])),
      ("customer", .list([text("what the customer does", "You name a contact")])),
      ("users", .list([text("what users do", "They report what fails")])),
      ("raising", text("how problems are raised", "At the service desk")),
    ])
  }

  private var tier: YAMLNode {
    .mapping([
      ("id", .word("standard")), ("rank", .text("1")),
      ("name", text("the name of the level", "Standard")),
      (
        "price",
        .mapping([
          ("monthly", .blank("a net amount a month, such as \(amount)")),
          ("one-off", .blank("a net amount once, such as \(amount)")),
        ])
      ),
      ("hours", one("service hours", catalogue.calendars.first?.id)),
      ("targets", targets), ("priorities", .list(priorities)), ("support", support),
      ("maintenance", one("a maintenance window", catalogue.maintenance.first?.id)),
      ("limits", .mapping([("users", .blank("how many are included, such as 100"))])),
      (
        "benefits",
        .list([
          .mapping([
            ("outcome", outcomeNode),
            ("statement", text("what it brings, in the unit of the outcome", "Two minutes less")),
            ("basis", text("how that was found", "Sample of a month")),
          ])
        ])
      ),
    ])
  }

  private var priorities: [YAMLNode] {
    let cells = catalogue.terms.flatMap { $0.priorities.cells.values.flatMap(\.values) }
    return (1...max(1, min(9, cells.max() ?? 1))).map { number in
      .mapping([
        ("priority", .count(number)),
        ("first-notice", .blank("a length of time, such as PT\(30 * number)M")),
        ("updates", .blank("a length of time, such as PT\(number)H")),
        ("restore", .blank("a length of time, such as PT\(8 * number)H")),
        ("clock", .blank("support-hours or round-the-clock, such as support-hours")),
      ])
    }
  }

  private var support: YAMLNode {
    .mapping([
      ("hours", one("service hours of the desk", catalogue.calendars.first?.id)),
      ("outside", .blank("next-opening, on-call or always, such as on-call")),
      ("channels", .list([.blank("portal, mail, phone, onsite: one or more, such as phone")])),
      (
        "languages",
        .list([.blank("in which it is spoken, such as \(catalogue.languages.first?.code ?? "en")")])
      ),
    ])
  }
}

extension ServiceScaffold {
  private var availability: String? {
    catalogue.indicators.first { $0.formula == .durationRatio }?.id
  }

  private var indicator: YAMLNode { availability.map { .word($0) } ?? one("an indicator", nil) }

  private var targets: YAMLNode {
    .mapping([
      (availability ?? "availability", .blank("the least percentage, such as 99.0"))
    ])
  }

  private var nameNode: YAMLNode {
    .mapping(
      catalogue.languages.map { other in
        guard other == language, let name else {
          return (other.code, .blank("the name in each language, such as \(id) service"))
        }
        return (other.code, .text(name))
      })
  }

  private var synonym: YAMLNode {
    .blank("words by which customers call it, in small letters, such as \(id)")
  }

  private var outcomeNode: YAMLNode {
    outcome.map { .word($0) } ?? one("an outcome", catalogue.outcomes.first?.id)
  }

  private var amount: String { Money(minor: 100_000, currency: catalogue.currency).amount }

  private func one(_ kind: String, _ example: String?) -> YAMLNode {
    .blank("the id of \(kind), such as \(example ?? "one of your own")")
  }

  private func text(_ what: String, _ example: String) -> YAMLNode {
    .mapping(catalogue.languages.map { ($0.code, .blank("\(what), such as \(example)")) })
  }
}
