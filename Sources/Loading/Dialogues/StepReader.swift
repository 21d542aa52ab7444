import Diagnostics
import Dialogues

/// Reads a step: its phase, what it shows, and the one thing that it is.
enum StepReader {
  private static let kinds = [
    "say", "ask", "form", "choose", "offer", "decide", "set", "do", "call", "each", "review", "end",
  ]

  /// What can be left for later; an offer has a way of its own for that.
  private static let leavable: Set = ["ask", "form", "choose", "review"]

  static func read(_ id: String, _ entry: Entry, _ faults: inout FaultList) -> Step? {
    let named = entry.pairs?.map(\.key).filter(kinds.contains) ?? []
    guard let kind = named.first, named.count == 1 else {
      faults.add(DialogueFault.kind(entry, known: kinds))
      return nil
    }
    return Fields.read(entry, &faults) { fields throws(Incomplete) in
      let phase = fields.required("phase", Read.id)
      let show = fields.optional("show", Read.id)
      let negative = fields.optional("negative", Read.list(of: Read.id), else: [])
      let later = leavable.contains(kind) ? fields.optional("later", Read.id) : nil
      let step = try read(kind, &fields)
      return Step(
        id: id, phase: try phase(), show: try show(), kind: step, negative: try negative(),
        later: try later?())
    }
  }

  private static func read(
    _ kind: String, _ fields: inout Fields
  ) throws(Incomplete) -> StepKind {
    switch kind {
    case "say": return try say(&fields)
    case "ask": return try ask(&fields)
    case "form": return try form(&fields)
    case "choose": return try choose(&fields)
    case "offer": return try offer(&fields)
    case "decide": return try decide(&fields)
    case "set": return try set(&fields)
    case "do": return try perform(&fields)
    case "call": return try call(&fields)
    case "each": return try each(&fields)
    case "review": return .review(then: try fields.required("review", Read.mapping(of: Read.id))())
    default:
      _ = try fields.required("end", Read.id)()
      return .end
    }
  }

  private static func say(_ fields: inout Fields) throws(Incomplete) -> StepKind {
    let name = fields.required("say", Read.id)
    let then = fields.required("then", Read.id)
    _ = try name()
    return .say(then: try then())
  }

  private static func ask(_ fields: inout Fields) throws(Incomplete) -> StepKind {
    let slot = fields.required("ask", Read.id)
    let from = fields.optional("from", source)
    let times = fields.has("times")
    _ = fields.optional("times", word("once"))
    let skippable = fields.has("skippable")
    _ = fields.optional("skippable", word("skippable"))
    let then = fields.required("then", Read.id)
    return .ask(
      slot: try slot(), from: try from(), once: times, isSkippable: skippable, then: try then())
  }

  private static func form(_ fields: inout Fields) throws(Incomplete) -> StepKind {
    let slots = fields.required("form", Read.filledList(of: Read.id))
    let also = fields.optional("also", Read.list(of: Read.id), else: [])
    let then = fields.required("then", Read.id)
    return .form(slots: try slots(), also: try also(), then: try then())
  }

  private static func choose(_ fields: inout Fields) throws(Incomplete) -> StepKind {
    let slot = fields.required("choose", Read.id)
    let also = fields.optional("also", Read.list(of: Read.id), else: [])
    let unless = fields.optional("unless", Read.mapping(of: condition), else: [:])
    let then = fields.required("then", Read.mapping(of: Read.id))
    return .choose(
      slot: try slot(), also: try also(), unless: try unless(), then: try then())
  }

  private static func offer(_ fields: inout Fields) throws(Incomplete) -> StepKind {
    let slot = fields.required("offer", Read.id)
    let from = fields.required("from", source)
    let atLeast = fields.required("atleast", Read.count)
    let wish = fields.required("wish", Read.id)
    let then = fields.required("then", Read.mapping(of: Read.id))
    return .offer(
      slot: try slot(), from: try from(), atLeast: try atLeast(), wish: try wish(),
      then: try then())
  }

  private static func decide(_ fields: inout Fields) throws(Incomplete) -> StepKind {
    let cases = fields.required("decide", Read.list(of: decideCase))
    let otherwise = fields.required("else", Read.id)
    return .decide(cases: try cases(), otherwise: try otherwise())
  }

  private static func set(_ fields: inout Fields) throws(Incomplete) -> StepKind {
    let values = fields.required("set", Read.mapping(of: assigned))
    let then = fields.required("then", Read.id)
    return .set(try values(), then: try then())
  }

  private static func perform(_ fields: inout Fields) throws(Incomplete) -> StepKind {
    let action = fields.required("do", Read.id)
    let with = fields.optional("with", Read.mapping(of: Read.id), else: [:])
    let sets = fields.optional("sets", Read.list(of: Read.id), else: [])
    let then = fields.required("then", Read.mapping(of: Read.id))
    return .perform(action: try action(), with: try with(), sets: try sets(), then: try then())
  }

  private static func call(_ fields: inout Fields) throws(Incomplete) -> StepKind {
    let dialogue = fields.required("call", Read.id)
    let with = fields.optional("with", Read.mapping(of: Read.id), else: [:])
    let then = fields.required("then", Read.id)
    return .call(dialogue: try dialogue(), with: try with(), then: try then())
  }

  private static func each(_ fields: inout Fields) throws(Incomplete) -> StepKind {
    let loop = fields.required("each", eachItem)
    let then = fields.required("then", Read.id)
    let (list, item, dialogue, with) = try loop()
    return .each(list: list, item: item, dialogue: dialogue, with: with, then: try then())
  }
}
