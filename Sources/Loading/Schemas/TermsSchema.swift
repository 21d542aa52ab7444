import ServiceCatalogue

/// The schema of `terms.yaml`.
enum TermsSchema {
  private typealias Parts = CatalogueParts

  static let root = SchemaParts.mapping(
    "", [.required("terms", SchemaParts.list("One for each kind of customer.", of: terms))])

  private static let terms = SchemaParts.mapping(
    "Standard terms.",
    [
      .required("kind", Parts.choice("For which customers.", CustomerKind.self)),
      .required("term", Parts.duration("Whole months.", example: "P36M")),
      .required("notice", Parts.duration("Whole months.", example: "P3M")),
      .required("offer-validity", Parts.duration("Whole days.", example: "P30D")),
      .optional("vat", Parts.percent("Left out where none is charged.")),
      .required("credits", SchemaParts.choice("Whether credits apply.", ["none", "agreed"])),
      .required("review-cycle", Parts.duration("A month to a year.", example: "P3M")),
      .required("report-days", SchemaParts.count("Working days after the period.")),
      .required("priorities", priorities),
    ] + clauses.map(Parts.text))

  private static let clauses = [
    "renewal", "termination", "billing", "indexation", "escalation", "disputes", "security",
    "accessibility", "precedence", "claim", "without-credits",
  ]

  private static let priorities = SchemaParts.mapping(
    "How impact and urgency make a priority.",
    [
      .required("impacts", levels("How much is affected, the most first.")),
      .required("urgencies", levels("How soon, the most pressing first.")),
      .required(
        "matrix",
        SchemaParts.open(
          "By impact.", SchemaParts.open("By urgency.", SchemaParts.count("The priority.")))),
    ])

  private static func levels(_ description: String) -> SchemaNode {
    SchemaParts.list(
      description,
      of: SchemaParts.mapping(
        "An id and its name.", [.required("id", SchemaParts.id("For ever.")), Parts.text("name")]),
      isFilled: true)
  }
}
