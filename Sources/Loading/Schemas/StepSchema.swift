import Dialogues
import Negotiation

/// The schema of a step: exactly one of the things that a step can be, with its keys.
enum StepSchema {
  private typealias Key = SchemaParts.Key

  static let node = SchemaParts.one(
    "A step: it has a phase, may show something, and is exactly one thing.",
    of: (speaking + asking + working + actions + leading).map {
      SchemaParts.mapping($0.0, $0.1 + common)
    })

  private static let common: [Key] = [
    .required("phase", SchemaParts.id("The part of the meeting, one of the file's phases.")),
    .optional(
      "show",
      SchemaParts.choice("What is shown with it.", NegotiationWorld().exhibits.keys.sorted())),
    .optional(
      "negative", SchemaParts.ids("Answers that turn something down: they lead to a way forward.")),
  ]

  private static let then = Key.required("then", SchemaParts.id("The step that comes next."))
  private static let later = Key.optional(
    "later", SchemaParts.id("Where it goes on when the question is left for later."))
  private static let routes = Key.required("then", SchemaParts.part("routes"))
  private static let with = Key.optional("with", SchemaParts.part("handed"))

  private static let speaking: [(String, [Key])] = [
    (
      "Speaks, and goes on. The words stand under <step>.say.",
      [.required("say", SchemaParts.id("The step's own name.")), then]
    ),
    (
      "The end of the dialogue; a called one goes back to its caller.",
      [.required("end", SchemaParts.id("The word end."))]
    ),
  ]

  private static let asking: [(String, [Key])] = [
    (
      "One open question, which fills one slot.",
      [
        later,
        .required("ask", SchemaParts.id("The slot.")), .optional("from", source),
        .optional("times", SchemaParts.choice("One item of a list, and no more.", ["once"])),
        .optional(
          "skippable", SchemaParts.choice("\"Later\" leaves the slot empty.", ["skippable"])),
        then,
      ]
    ),
    (
      "Several slots, which one sentence may fill; what is known is not asked.",
      [
        later,
        .required("form", SchemaParts.ids("The slots.", isFilled: true)), .optional("also", also),
        then,
      ]
    ),
    (
      "A closed question about an enum slot, shown as a, b, c.",
      [
        later,
        .required("choose", SchemaParts.id("The slot.")), .optional("also", also),
        .optional(
          "unless",
          SchemaParts.named("A choice is left out while its condition holds.", condition)),
        routes,
      ]
    ),
    (
      "The options of a service with their prices. Ways on: chosen, beyond, dear, later.",
      [
        .required("offer", SchemaParts.id("The slot for the option.")), .required("from", source),
        .required("atleast", SchemaParts.count("How many options the author counts on.")),
        .required("wish", SchemaParts.id("The slot for words beyond the options.")),
        .required("then", SchemaParts.routes(["chosen", "beyond", "dear", "later"])),
      ]
    ),
    (
      "Shows what stands and asks whether it is right. Ways on: agree, change.",
      [
        later, .required("review", SchemaParts.routes(["agree", "change"])),
      ]
    ),
  ]

  private static let working: [(String, [Key])] = [
    (
      "A fork that nobody sees: the first condition that holds decides.",
      [
        .required(
          "decide",
          SchemaParts.list(
            "Conditions in their order.",
            of: SchemaParts.mapping(
              "A condition, and the step where it holds.", [.required("if", condition), then]))),
        .required("else", SchemaParts.id("The step if none holds.")),
      ]
    ),
    (
      "Puts values into slots.",
      [
        .required(
          "set",
          SchemaParts.named(
            "To the left a slot, to the right a word of it, or \"{other}\": what a slot holds.",
            SchemaParts.text("A word, or \"{slot}\"."))), then,
      ]
    ),
  ]

  /// One branch for each action: what it takes and gives, and in what it may end.
  private static let actions: [(String, [Key])] = Action.allCases.map { action in
    let signature = action.signature
    let takes = signature.takes.keys.sorted()
    let gives = signature.gives.keys.sorted()
    var keys = [Key.required("do", SchemaParts.choice("The action.", [action.rawValue]))]
    if !takes.isEmpty {
      let named = takes.map { Key.optional($0, SchemaParts.id("A slot of this dialogue.")) }
      let handed = "To the left the name by which it is taken, to the right your slot."
      keys.append(.optional("with", SchemaParts.mapping(handed, named)))
    }
    if !gives.isEmpty {
      let result = SchemaParts.choice("A result.", gives)
      let into = "Its results, into slots of the same name."
      keys.append(.optional("sets", SchemaParts.list(into, of: result)))
    }
    keys.append(.required("then", SchemaParts.routes(signature.outcomes.sorted())))
    return ("Has the program do something; the outcome chooses the way.", keys)
  }

  private static let leading: [(String, [Key])] = [
    (
      "Goes through another dialogue and comes back.",
      [.required("call", SchemaParts.id("The dialogue.")), with, then]
    ),
    (
      "Calls a dialogue for every item of a list.",
      [
        .required(
          "each",
          SchemaParts.mapping(
            "Which list, and which dialogue for each of its items.",
            [
              .required("of", SchemaParts.id("The list.")),
              .required("as", SchemaParts.id("The slot of the called dialogue for the item.")),
              .required("call", SchemaParts.id("The dialogue.")), with,
            ])), then,
      ]
    ),
  ]

  private static let source = SchemaParts.text(
    "Where the choices come from: a domain, narrowed by slots.", example: "tiers(service)",
    pattern:
      "^\\s*(\(NegotiationWorld().domains.keys.sorted().joined(separator: "|")))\\s*(\\(|$)")

  private static let condition = SchemaParts.text(
    "A condition over slots.", example: "tier is set and not (importance = useful)",
    pattern: SchemaParts.conditionPattern)

  private static let also = SchemaParts.ids("Slots that are taken when mentioned, never asked.")
}
