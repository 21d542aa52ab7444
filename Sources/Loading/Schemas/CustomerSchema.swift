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
      .optional("business", SchemaParts.part("name")),
      .required("people", SchemaParts.list("Who speaks for it.", of: person, isFilled: true)),
      .optional("user-groups", SchemaParts.list("How many use services.", of: group)),
      .optional("observations", SchemaParts.list("What was said before.", of: observation)),
      .optional(
        "aliases",
        SchemaParts.open("Its own words for things.", SchemaParts.id("A service or an outcome."))),
      .optional("relationship", relationship),
    ])

  private static let relationship = SchemaParts.mapping(
    "How the two sides stay in touch, as an onboarding leaves it.",
    [
      .optional("contact", SchemaParts.text("Whom to call in daily business.")),
      .optional("escalation", SchemaParts.text("Whom to call when it is serious.")),
      .optional("service-level-manager", SchemaParts.text("On the provider's side.")),
      .optional("business-relationship-manager", SchemaParts.text("On the provider's side.")),
      .optional("cycle", Parts.choice("How often both meet.", Relationship.Cycle.self)),
      .optional("next-meeting", Parts.date("When both meet next.")),
      .optional(
        "services-today", SchemaParts.text("What was in use before, in the customer's words.")),
      .optional(
        "users",
        SchemaParts.text("Who works with the services, where the catalogue has no such group.")),
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
