import Quantities
import ServiceCatalogue
import Wording

/// What the schemas of a catalogue's files have in common.
enum CatalogueParts {
  private static let languages = Language.allCases.map(\.code)

  /// Parts to which `part` may refer, with their names.
  static let shared: [(String, SchemaNode)] = [
    ("text", localized), ("name", name), ("words", words), ("week", week), ("price", price),
  ]

  private static let localized = SchemaParts.mapping(
    "A text in each language of the catalogue.",
    languages.map { .optional($0, SchemaParts.text("The words in this language.")) })

  private static let name = SchemaParts.one(
    "Once where it is the same in every language, else a text.",
    of: [SchemaParts.text("The name in every language."), SchemaParts.part("text")])

  private static let words = SchemaParts.mapping(
    "Words by language: small letters, single words or short phrases.",
    languages.map {
      .optional($0, SchemaParts.list("What people say.", of: SchemaParts.text("A word or phrase.")))
    })

  private static let times = SchemaParts.text(
    "A stretch of time; the end does not count.", example: "08:00-18:00",
    pattern: "^[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}$")

  private static let week = SchemaParts.one(
    "Hours of a week: for every day, or day by day.",
    of: [
      SchemaParts.mapping(
        "The same on every day.",
        [.required("all", SchemaParts.list("Ranges of times.", of: times))]),
      SchemaParts.mapping(
        "Day by day; a day without hours is left out.",
        Weekday.allCases.map {
          .optional($0.key, SchemaParts.list("Ranges of times.", of: times))
        }),
    ])

  private static let price = SchemaParts.mapping(
    "Net, in the currency of the catalogue.",
    [
      .required("monthly", amount("What recurs every month.")),
      .required("one-off", amount("What is paid once.")),
    ])

  static func amount(_ description: String) -> SchemaNode {
    figure(description, example: "1900.00", pattern: "^[0-9]+(\\.[0-9]+)?$")
  }

  static func percent(_ description: String) -> SchemaNode {
    figure(description, example: "99.90", pattern: "^-?[0-9]+(\\.[0-9]+)?$")
  }

  static func date(_ description: String) -> SchemaNode {
    SchemaParts.text(
      description, example: "2027-01-15", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  }

  /// A length of time in ISO 8601.
  static func duration(_ description: String, example: String) -> SchemaNode {
    SchemaParts.text(description, example: example, pattern: "^P[0-9TYMWDHS]+$")
  }

  static func minutes(_ description: String) -> SchemaNode {
    duration(description, example: "PT30M")
  }

  static func choice<Choice>(_ description: String, _ words: Choice.Type) -> SchemaNode
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    SchemaParts.choice(description, Choice.allCases.map(\.rawValue))
  }

  static func text(_ key: String) -> SchemaParts.Key { .required(key, SchemaParts.part("text")) }

  static func texts(_ description: String) -> SchemaNode {
    SchemaParts.list(description, of: SchemaParts.part("text"))
  }

  /// A list of things with an id and a name.
  static func named(_ description: String) -> SchemaNode {
    SchemaParts.list(
      description,
      of: SchemaParts.mapping(
        "An id and its name.",
        [.required("id", SchemaParts.id("For ever.")), text("name")]))
  }

  private static func figure(
    _ description: String, example: String, pattern: String
  ) -> SchemaNode {
    .object([
      "description": .text(description), "type": .texts(["number", "string"]),
      "pattern": .text(pattern), "examples": .texts([example]),
    ])
  }
}
