import ServiceCatalogue

/// The schema of `underpinnings.yaml`.
enum BackingSchema {
  private typealias Parts = CatalogueParts

  static let root = SchemaParts.mapping(
    "",
    [
      .required("components", Parts.named("What services depend on.")),
      .required(
        "underpinnings", SchemaParts.list("What holds the components up.", of: underpinning)),
    ])

  private static let underpinning = SchemaParts.mapping(
    "An internal agreement or a contract with a supplier.",
    [
      .required("id", SchemaParts.id("For ever.")),
      .required("kind", Parts.choice("Internal, or with a supplier.", Underpinning.Kind.self)),
      .required("supports", SchemaParts.id("The component.")),
      .required("party", SchemaParts.text("With whom.")),
      .required("hours", SchemaParts.id("Service hours in which it holds.")),
      .optional("zone", SchemaParts.text("The zone of its hours, if another.")),
      .required("availability", Parts.percent("Percentage.")),
      .required("respond", Parts.minutes("Until somebody takes it up.")),
      .required("restore", Parts.minutes("Until it works again.")),
      .optional("until", Parts.date("The last day.")),
      .optional("monthly-cost", Parts.amount("What it costs a month.")),
    ])
}
