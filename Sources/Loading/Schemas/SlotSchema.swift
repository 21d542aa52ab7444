import Negotiation

/// The schema of a slot: the keys follow from its type.
enum SlotSchema {
  private typealias Key = SchemaParts.Key

  private static let plain = [
    "text", "money", "percent", "duration", "count", "number", "date", "people",
  ]

  /// A slot with everything that may be said about it.
  static let slot = SchemaParts.one(
    "A typed place for one thing that is found out.",
    of: kinds.map { SchemaParts.mapping($0.description, $0.keys + bounds) })

  /// The type of one item of a list.
  static let items = SchemaParts.one(
    "The type of one item of the list.",
    of: kinds.map { SchemaParts.mapping($0.description, $0.keys) })

  private static var kinds: [(description: String, keys: [Key])] {
    let type = "Which words are understood."
    return [
      (
        "A text, a figure, a date, or who is here.",
        [.required("type", SchemaParts.choice(type, plain))]
      ),
      (
        "One of a few words.",
        [
          .required("type", SchemaParts.choice(type, ["enum"])),
          .required("of", SchemaParts.ids("The words, as ids.", isFilled: true)),
        ]
      ),
      (
        "Something that the program knows: a service, an option, a person.",
        [
          .required("type", SchemaParts.choice(type, ["ref"])),
          .required(
            "of", SchemaParts.choice("The domain.", NegotiationWorld().domains.keys.sorted())),
        ]
      ),
      (
        "Several of one type.",
        [
          .required("type", SchemaParts.choice(type, ["list"])),
          .required("items", SchemaParts.part("items")),
        ]
      ),
    ]
  }

  private static let bounds: [Key] = [
    .optional(
      "after",
      SchemaParts.ids("Slots on which this one rests: when one changes, this is asked again.")),
    .optional("prefix", SchemaParts.text("Before the ids of a list's items: O gives O1, O2.")),
    .optional("min", SchemaParts.number("The least value of a figure; durations in seconds.")),
    .optional("max", SchemaParts.number("The greatest value of a figure; durations in seconds.")),
  ]
}
