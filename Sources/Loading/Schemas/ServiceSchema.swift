import ServiceCatalogue

/// The schema of `services/<id>.yaml`; tiers stand in ``TierSchema``.
enum ServiceSchema {
  private typealias Parts = CatalogueParts

  static let root = SchemaParts.mapping("", [.required("service", service)])

  private static let service = SchemaParts.mapping(
    "A service; the file is named after its id.", about + parts + levels)

  private static let about: [SchemaParts.Key] = [
    .required("id", SchemaParts.id("For ever.")),
    .required("kind", Parts.choice("How far it can be shaped.", Service.Kind.self)),
    .required("status", Parts.choice("Live ones are offered.", Service.Status.self)),
    .required("family", SchemaParts.id("An id of your own, for grouping.")),
    .required("owner", SchemaParts.id("Contact: the service owner.")), Parts.text("name"),
    Parts.text("promise"), .required("synonyms", SchemaParts.part("words")),
    .required("outcomes", SchemaParts.ids("Outcomes, the most important first.")),
  ]

  private static let parts: [SchemaParts.Key] = [
    .required(
      "relieves",
      SchemaParts.mapping(
        "What the customer no longer manages.",
        [
          .required("costs", Parts.texts("Costs.")), .required("risks", Parts.texts("Risks.")),
        ])),
    .required(
      "co-creation",
      SchemaParts.mapping(
        "What each side does.",
        [
          .required("provider", Parts.texts("What we do.")),
          .required("customer", Parts.texts("What the customer does.")),
          .required("users", Parts.texts("What users do.")), Parts.text("raising"),
        ])),
    .required("users", SchemaParts.ids("User groups.")),
    .required("criticality", Parts.choice("What depends on it.", Service.Criticality.self)),
    .required(
      "baseline",
      SchemaParts.mapping(
        "What is there without any agreement.",
        [
          .required("availability", Parts.percent("Percentage.")), Parts.text("source"),
        ])),
    .optional(
      "history",
      SchemaParts.mapping(
        "What was measured.",
        [
          .required("months", SchemaParts.count("In how many months.")),
          .required("down", Parts.minutes("Unplanned downtime of all these months.")),
          .required("hours", SchemaParts.id("Service hours in which it was counted.")),
          Parts.text("source"),
        ])),
    Parts.text("measuring-point"),
    .optional("not-covered", Parts.texts("What it does not cover.")),
    .optional("security", SchemaParts.part("text")),
    .optional(
      "processes", SchemaParts.list("What differs from the general ones.", of: process())),
  ]

  private static let levels: [SchemaParts.Key] = [
    .required("indicators", SchemaParts.ids("Indicators; a tier promises each.")),
    .required("depends-on", SchemaParts.ids("Components.")),
    .optional(
      "limits",
      SchemaParts.list(
        "What tiers limit.",
        of: SchemaParts.mapping(
          "An id, its name, and what people call it besides.",
          [
            .required("id", SchemaParts.id("For ever.")), Parts.text("name"),
            .optional("also", SchemaParts.part("words")),
          ]))),
    .required("tiers", SchemaParts.list("Its levels.", of: TierSchema.node)),
    .optional("add-ons", SchemaParts.list("Extras with their own price.", of: addOn)),
  ]

  private static let addOn = SchemaParts.mapping(
    "An extra.",
    [
      .required("id", SchemaParts.id("For ever.")), Parts.text("name"),
      .required("available-for", SchemaParts.ids("Tiers.")),
      .optional("requires", SchemaParts.ids("Add-ons that it needs.")),
      .optional("excludes", SchemaParts.ids("Add-ons that it does not go with.")),
      .required("price", SchemaParts.part("price")),
    ])

  /// A support process; the general ones have names.
  static func process(isGeneral: Bool = false) -> SchemaNode {
    let name = isGeneral ? [Parts.text("name")] : []
    return SchemaParts.mapping(
      "How one support process is provided.",
      [.required("kind", Parts.choice("Which process.", SupportProcess.Kind.self))] + name + [
        .required("status", Parts.choice("How far it is.", SupportProcess.Status.self)),
        .required("contact", SchemaParts.id("Contact: who answers for it.")), Parts.text("how"),
        .optional("missing", SchemaParts.part("text")),
        .optional("due", Parts.date("Until when it is defined.")),
      ])
  }
}
