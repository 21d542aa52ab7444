import Wording

/// The schema of `dialogs/tests/<test>.yaml`.
enum TestSchema {
  private typealias Key = SchemaParts.Key

  static var node: SchemaNode {
    SchemaParts.file(
      "Transcript test", "A meeting line by line, with what is expected of each.",
      SchemaParts.mapping(
        "",
        [
          .required("test", SchemaParts.text("What the test shows, in a sentence.")),
          .required("dialogue", SchemaParts.id("The dialogue that is held.")),
          .optional(
            "lang",
            SchemaParts.choice(
              "The language in which it begins; en if it is not said.",
              Language.allCases.map(\.rawValue))),
          .optional("at", moment), .optional("given", given),
          .required("turns", SchemaParts.list("The lines in their order.", of: turn)),
        ]), parts: [("value", value)])
  }

  private static let moment = SchemaParts.text(
    "The moment at which it is held, in quotes.", example: "2026-11-21T10:00:00Z")

  private static let given = SchemaParts.open(
    "The customer, and what the dialogue gets in place of its caller, by slot.",
    SchemaParts.part("value"))

  /// A value in plain writing; it may hold others.
  private static let value: SchemaNode = .object([
    "description": .text("A text, a list or a mapping."),
    "type": .texts(["string", "number", "boolean", "array", "object"]),
    "items": SchemaParts.part("value"), "additionalProperties": SchemaParts.part("value"),
  ])

  private static let turn = SchemaParts.mapping(
    "A line, and what is expected after it; what is not named may be anything.",
    [
      .required(
        "in",
        .object([
          "description": .text("What is typed; empty for Enter alone."),
          "type": .texts(["string", "number", "boolean"]),
        ])),
      .optional("at", moment),
      .optional(
        "step",
        SchemaParts.text("Where the meeting stands then: a step, dialogue/step, or end.")),
      .optional(
        "set",
        SchemaParts.open(
          "What slots hold then; unset for nothing.", SchemaParts.part("value"))),
      .optional("says", several("Names of what is said: weigh.why, glossary.availability.")),
      .optional("words", several("Words that stand in the reply.")),
      .optional("keeps", several("Slots that hold the same as before.")),
      .optional("misstep", SchemaParts.id("Why the line is not taken: not-understood …")),
    ])

  private static func several(_ description: String) -> SchemaNode {
    SchemaParts.one(
      description,
      of: [
        SchemaParts.text("One."),
        SchemaParts.list("Several.", of: SchemaParts.text("One.")),
      ])
  }
}
