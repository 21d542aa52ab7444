import ServiceCatalogue
import Wording

/// The schema of `customers/<id>.yaml`.
enum CustomerSchema {
  private typealias Parts = CatalogueParts

  static let root = SchemaParts.mapping("", [.required("customer", customer)])

  private static let customer = SchemaParts.mapping(
    "A customer; the file is named after its id.",
    [
      .required("id", SchemaParts.id("For ever.")),
      .required("name", SchemaParts.text("The name of the organisation.")),
      .required("short", SchemaParts.text("At most 16 columns, for the prompt.")),
      .required("kind", Parts.choice("Which terms hold.", CustomerKind.self)),
      .required("billing", Parts.choice("How it pays.", Customer.Billing.self)),
      .required("language", Parts.choice("In which a meeting begins.", Language.self)),
      Parts.text("business"),
      .required("people", SchemaParts.list("Who speaks for it.", of: person, isFilled: true)),
      .optional("user-groups", SchemaParts.list("How many use services.", of: group)),
      .optional("observations", SchemaParts.list("What was said before.", of: observation)),
      .optional(
        "aliases",
        SchemaParts.open("Its own words for things.", SchemaParts.id("A service or an outcome."))),
    ])

  private static let person = SchemaParts.mapping(
    "A person.",
    [
      .required("id", SchemaParts.id("For ever.")), .required("name", SchemaParts.part("name")),
      .required(
        "role",
        Parts.choice("Customers decide, sponsors pay, users use.", Representative.Role.self)),
      .optional("title", SchemaParts.part("text")),
      .optional("decides-up-to", Parts.amount("Monthly charge.")),
      .optional("signs", SchemaParts.choice("The person signs.", ["signs"])),
    ])

  private static let group = SchemaParts.mapping(
    "Users of one kind.",
    [
      .required("group", SchemaParts.id("A user group of the catalogue.")),
      .required("count", SchemaParts.count("How many there are.")),
    ])

  private static let observation = SchemaParts.mapping(
    "Something that was said.",
    [
      .required("speaker", SchemaParts.id("A person.")),
      .required("date", Parts.date("When it was said.")),
      .required("words", SchemaParts.part("name")),
    ])
}
