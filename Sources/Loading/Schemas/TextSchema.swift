/// The schema of `dialogs/text/<language>/<dialogue>.yaml`.
enum TextSchema {
  static var node: SchemaNode {
    SchemaParts.file(
      "Words of a dialogue", "Every spoken word of a dialogue in one language.",
      .object([
        "type": .text("object"),
        "patternProperties": .object([
          "^[a-z0-9][a-z0-9-]*\\.(say|ask|help|why|example)$": SchemaParts.part("words"),
          "^[a-z0-9][a-z0-9-]*\\.option\\.[a-z0-9][a-z0-9-]*$": SchemaParts.part("words"),
          "^rest\\.[a-z0-9][a-z0-9-]*\\.ask$": SchemaParts.part("words"),
          "^(slot|phase)\\.[a-z0-9][a-z0-9-]*$": SchemaParts.part("words"),
        ]),
        "additionalProperties": .flag(false),
      ]), parts: [("words", words)])
  }

  private static let words = SchemaParts.one(
    "What is said; {slot} stands for what the slot holds.",
    of: [
      SchemaParts.text("The words."),
      SchemaParts.mapping(
        "A sentence, in a translation with the digest of the English one.",
        [digest, .required("say", SchemaParts.text("The words.")), also]),
      SchemaParts.mapping(
        "A choice and its names.",
        [digest, .required("label", SchemaParts.text("The name that is shown.")), also]),
    ])

  private static let digest = SchemaParts.Key.optional(
    "of",
    SchemaParts.text(
      "The digest of the English text that this translates; \"new\" until entente dialogue stamp."))

  private static let also = SchemaParts.Key.optional(
    "also",
    SchemaParts.list(
      "Further names that are understood.", of: SchemaParts.text("What people say.")))
}
