import ServiceCatalogue

/// The schemas of `outcomes.yaml` and `indicators.yaml`.
enum MeasureSchema {
  private typealias Parts = CatalogueParts

  static let outcomes = SchemaParts.mapping(
    "", [.required("outcomes", SchemaParts.list("Types of outcomes.", of: outcome))])

  static let indicators = SchemaParts.mapping(
    "",
    [
      .required("indicators", SchemaParts.list("What is measured.", of: indicator)),
      .required("schemes", SchemaParts.list("What is credited.", of: scheme)),
    ])

  private static let direction = Parts.choice("Which is better.", OutcomeMeasure.Direction.self)

  private static let outcome = SchemaParts.mapping(
    "A type of outcome.",
    [
      .required("id", SchemaParts.id("For ever.")), Parts.text("statement"), Parts.text("short"),
      .required("driver", Parts.choice("What it is for.", OutcomeType.Driver.self)),
      .required("measure", measure), .required("synonyms", SchemaParts.part("words")),
    ])

  private static let measure = SchemaParts.mapping(
    "How it is measured.",
    [
      Parts.text("name"), Parts.text("unit"), .required("direction", direction),
      .required("baseline", SchemaParts.number("Where it starts.")),
      .required("target", SchemaParts.number("Better than the baseline.")), Parts.text("source"),
      .optional("caveat", SchemaParts.part("text")),
    ])

  private static let indicator = SchemaParts.mapping(
    "An indicator.",
    [
      .required("id", SchemaParts.id("For ever.")), Parts.text("name"),
      .required("unit", Parts.choice("The unit of its targets.", Indicator.Unit.self)),
      .required("direction", direction), .required("formula", formula), Parts.text("meaning"),
      .required("window", Parts.duration("Whole months.", example: "P1M")),
      .optional(
        "exclusions",
        SchemaParts.list(
          "Times that do not count.", of: Parts.choice("One of a closed list.", Exclusion.self))),
      .required("decimals", SchemaParts.count("How many are shown.")), Parts.text("source"),
    ])

  private static let formula = SchemaParts.one(
    "How it is reckoned.",
    of: [
      SchemaParts.choice("A ratio.", ["duration-ratio", "event-ratio"]),
      SchemaParts.mapping(
        "A share of cases within the target.",
        [.required("share-within", Parts.percent("Percentage of cases."))]),
      SchemaParts.mapping(
        "A percentile.", [.required("percentile", Parts.percent("Percentage of cases."))]),
    ])

  private static let scheme = SchemaParts.mapping(
    "A scheme of credits.",
    [
      .required("id", SchemaParts.id("For ever.")),
      .optional("kind", Parts.choice("Only bands are reckoned.", CreditScheme.Kind.self)),
      .required("indicator", SchemaParts.id("The indicator whose miss is credited.")),
      .required("nature", Parts.choice("What a credit is in law.", CreditScheme.Nature.self)),
      .required(
        "bands", SchemaParts.list("From the target down.", of: band, isFilled: true)),
      .required("cap-month", Parts.percent("Of the monthly charge.")),
      .required("cap-year", Parts.percent("Of the yearly charge.")),
      .optional("earn-back-months", SchemaParts.count("Good months in a row.")),
    ])

  private static let band = SchemaParts.mapping(
    "A band of attainment.",
    [
      .optional("from", Parts.percent("Left out in the lowest.")),
      .required("below", Parts.percent("The first one is the target.")),
      .required("credit", Parts.percent("Of the monthly charge.")),
    ])
}
