import ServiceCatalogue
import Wording

/// The schema of `catalogue.yaml`.
enum CatalogueHeadSchema {
  private typealias Parts = CatalogueParts

  static let root = SchemaParts.mapping(
    "",
    [
      .required(
        "schema", SchemaParts.choice("The form of this file.", [CatalogueReader.schema])),
      .required("catalogue", header), .required("provider", provider),
      .required("contacts", SchemaParts.list("People and teams.", of: contact)),
      .required("calendars", SchemaParts.list("Service hours.", of: hours)),
      .required("holidays", SchemaParts.list("Sets of holidays.", of: holidays)),
      .required("maintenance", SchemaParts.list("Windows for maintenance.", of: maintenance)),
      .required("user-groups", Parts.named("Kinds of users.")),
      .required("processes", SchemaParts.list("The general support processes.", of: process)),
    ])

  private static let header = SchemaParts.mapping(
    "What the catalogue is.",
    [
      .required("id", SchemaParts.id("Meetings and agreements name it.")),
      .required("version", SchemaParts.text("Three numbers.", example: "2026.11.0")),
      .required(
        "effective",
        SchemaParts.mapping(
          "The days on which it holds.",
          [
            .required("from", Parts.date("The first day.")),
            .optional("to", Parts.date("The last day.")),
          ])),
      .required(
        "currency", SchemaParts.text("ISO 4217.", example: "EUR", pattern: "^[A-Z]{3}$")),
      .required("zone", SchemaParts.text("IANA time zone.", example: "Europe/Berlin")),
      .required(
        "languages",
        SchemaParts.list(
          "The first one is authoritative.", of: Parts.choice("A language.", Language.self),
          isFilled: true)),
    ])

  private static let provider = SchemaParts.mapping(
    "Who provides the services.",
    [
      .required("id", SchemaParts.id("For ever.")), Parts.text("name"),
      .required("signs", SchemaParts.id("Contact: the person who signs.")),
      .required("service-level-manager", SchemaParts.id("Contact: who leads the meetings.")),
      .required("business-relationship-manager", SchemaParts.id("Contact.")),
      .required("hours", SchemaParts.id("Service hours on whose days the provider works.")),
    ])

  private static let contact = SchemaParts.mapping(
    "A person or a team.",
    [
      .required("id", SchemaParts.id("For ever.")),
      .optional("kind", Parts.choice("A person if it is left out.", Contact.Kind.self)),
      .required("name", SchemaParts.part("name")), Parts.text("role"),
      .optional("mail", SchemaParts.text("Mail address.")),
      .optional("phone", SchemaParts.text("Phone number.")),
    ])

  private static let hours = SchemaParts.mapping(
    "Named service hours.",
    [
      .required("id", SchemaParts.id("For ever.")), Parts.text("name"),
      .required("week", SchemaParts.part("week")),
      .optional("holidays", SchemaParts.id("The set of holidays on which they rest.")),
    ])

  private static let holidays = SchemaParts.mapping(
    "The holidays of one region.",
    [
      .required("id", SchemaParts.id("For ever.")), Parts.text("name"),
      .required(
        "days",
        SchemaParts.list(
          "Day by day.",
          of: SchemaParts.mapping(
            "A holiday.", [.required("date", Parts.date("The day.")), Parts.text("name")]))),
    ])

  private static let maintenance = SchemaParts.mapping(
    "A window for announced work.",
    [
      .required("id", SchemaParts.id("For ever.")), Parts.text("name"),
      .required("week", SchemaParts.part("week")),
      .required("notice-days", SchemaParts.count("Days between announcement and work.")),
    ])

  private static let process = ServiceSchema.process(isGeneral: true)
}
