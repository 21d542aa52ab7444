/// The schema of `dialogs/<dialogue>.yaml`.
enum DialogueSchema {
  private typealias Key = SchemaParts.Key

  static var node: SchemaNode {
    SchemaParts.file(
      "Dialogue", "How a meeting is scripted: slots, steps and routes, and no spoken word.",
      SchemaParts.mapping(
        "",
        [
          .required(
            "dialogue", SchemaParts.id("Id of the dialogue; its text files are named so too.")),
          .required(
            "version",
            SchemaParts.count("A whole number, raised when ids, slots or routes change.")),
          .required(
            "phases",
            SchemaParts.ids(
              "The parts of the meeting in their order: headings, and 2/7 in the prompt.",
              isFilled: true)),
          .optional("needs", SchemaParts.ids("Slots that the caller hands over.")),
          .optional("gives", SchemaParts.ids("Slots that are handed back at the end.")),
          .required(
            "slots", SchemaParts.named("What is found out, by its id.", SchemaParts.part("slot"))),
          .required("start", SchemaParts.id("The first step.")),
          .required(
            "steps", SchemaParts.named("What happens, by its id.", SchemaParts.part("step"))),
          .optional("order", SchemaParts.list("What comes before what.", of: precedence)),
          .optional("always", SchemaParts.list("What holds on every way.", of: rule)),
          .optional(
            "migrate",
            SchemaParts.list("What earlier versions called otherwise.", of: migration)),
        ]),
      parts: [
        ("slot", SlotSchema.slot), ("items", SlotSchema.items), ("step", StepSchema.node),
        ("routes", routes), ("handed", handed),
      ])
  }

  private static let routes = SchemaParts.named(
    "One step for each answer or outcome.", SchemaParts.id("The step that comes next."))

  private static let handed = SchemaParts.named(
    "To the left the name by which it is taken, to the right your slot.",
    SchemaParts.id("A slot of this dialogue."))

  private static let precedence = SchemaParts.text(
    "Steps, slots or things shown: the first before the second.", example: "support before options",
    pattern: "^ *[^ ]+ +before +[^ ]+ *$")

  private static let rule = SchemaParts.one(
    "A condition for everywhere, or for the steps under at.",
    of: [
      condition,
      SchemaParts.mapping(
        "A condition that holds when these steps are come to.",
        [.required("at", steps), .required("holds", condition)]),
    ])

  private static let condition = SchemaParts.text(
    "A condition; rules may also ask what is shown.",
    example: "price is unset or options is shown",
    pattern: SchemaParts.conditionPattern)

  private static let steps = SchemaParts.one(
    "A step, or a list of steps.",
    of: [SchemaParts.id("A step."), SchemaParts.ids("Steps.", isFilled: true)])

  private static let migration = SchemaParts.mapping(
    "One version, and the names that it gave up.",
    [
      .required("to", SchemaParts.count("The version in which the new names appear.")),
      .optional("steps", renamed("Steps, old name to new.")),
      .optional("slots", renamed("Slots, old name to new.")),
      .optional(
        "values",
        SchemaParts.open("By slot, in its new name.", renamed("Values, old name to new."))),
    ])

  private static func renamed(_ description: String) -> SchemaNode {
    SchemaParts.open(description, SchemaParts.id("The new name."))
  }
}
