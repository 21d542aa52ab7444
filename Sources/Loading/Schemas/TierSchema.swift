import ServiceCatalogue
import Wording

/// The schema of a tier.
enum TierSchema {
  private typealias Parts = CatalogueParts

  static let node = SchemaParts.mapping("A level with its price.", promised + supported)

  private static let promised: [SchemaParts.Key] = [
    .required("id", SchemaParts.id("For ever.")),
    .required("rank", SchemaParts.count("1 is the plainest.")), Parts.text("name"),
    .required("price", SchemaParts.part("price")),
    .required("hours", SchemaParts.id("Service hours.")),
    .required(
      "targets",
      SchemaParts.named("By indicator, in its unit.", SchemaParts.number("The target."))),
    .required(
      "priorities", SchemaParts.list("From priority 1 on.", of: priority, isFilled: true)),
  ]

  private static let supported: [SchemaParts.Key] = [
    .required("support", support),
    .optional(
      "continuity",
      SchemaParts.mapping(
        "After a disaster.",
        [
          .required("rto", Parts.minutes("Time until it runs again.")),
          .required("rpo", Parts.minutes("How much time may be lost.")),
        ])),
    .optional("longest-interruption", Parts.minutes("The longest single interruption.")),
    .required("maintenance", SchemaParts.id("Maintenance window.")),
    .optional(
      "limits", SchemaParts.named("How many are included.", SchemaParts.count("At most."))),
    .optional("credits", SchemaParts.id("Scheme of credits.")),
    .optional(
      "tradeoffs",
      SchemaParts.list(
        "What this tier gives less of than the one below it, on purpose.",
        of: SchemaParts.mapping(
          "Something with its reason.",
          [
            .required("field", SchemaParts.text("Its place in the tier.", example: "limits/users")),
            Parts.text("reason"),
          ]))),
    .required(
      "benefits",
      SchemaParts.list(
        "What it brings.",
        of: SchemaParts.mapping(
          "A benefit in the unit of its outcome.",
          [
            .required("outcome", SchemaParts.id("An outcome of the service.")),
            Parts.text("statement"), Parts.text("basis"),
          ]))),
  ]

  private static let priority = SchemaParts.mapping(
    "Times for one priority.",
    [
      .required("priority", SchemaParts.count("1 is the most pressing.")),
      .required("first-notice", Parts.minutes("Until the first notice.")),
      .required("updates", Parts.minutes("Between two updates.")),
      .required("restore", Parts.minutes("Until it works again.")),
      .required("clock", Parts.choice("When the times run.", PriorityTarget.Clock.self)),
    ])

  private static let support = SchemaParts.mapping(
    "The service desk.",
    [
      .required("hours", SchemaParts.id("Service hours of the desk.")),
      .required("outside", Parts.choice("Who acts outside them.", TierSupport.Outside.self)),
      .required(
        "channels",
        SchemaParts.list(
          "How it is reached.", of: Parts.choice("A channel.", TierSupport.Channel.self),
          isFilled: true)),
      .required(
        "languages",
        SchemaParts.list(
          "In which languages.", of: Parts.choice("A language.", Language.self), isFilled: true)),
    ])
}
