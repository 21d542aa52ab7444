import Dialogues
import Quantities
import Understanding
import Wording

extension IntentCase {
  /// Whether a meaning is what these words should mean.
  func isMet(by meaning: Meaning) -> Bool {
    switch meaning {
    case .answer(let values): isAnswered(values)
    case .correction(let values, _): intent == "correct" && carries(values)
    case .beyond(_, let values): ["beyond", "better"].contains(intent) && carries(values)
    case .cost(let money): intent == "cost" && carries([.money(money)])
    case .skip, .command(.skip): ["skip", "ask-others"].contains(intent)
    case .command(.park(nil)): ["park", "ask-others"].contains(intent)
    case .command(let command): isMet(by: command)
    default: intent == name(meaning)
    }
  }

  private func isAnswered(_ values: [String: Value]) -> Bool {
    guard let given = values.values.first, values.count == 1 else { return false }
    let proposals = ["patient-management", "clinical-network", "email"]
    let keys = given.items?.map(\.key)
    return switch intent {
    case "yes": given == .choice("agreed")
    case "no": given == .choice("object")
    case "all": keys == proposals
    case "none": keys == []
    default: isChoice && (keys ?? [given.key]).joined(separator: ",") == value
    }
  }

  private func isMet(by command: SlashCommand) -> Bool {
    let name = name(command)
    switch command {
    case .as(let words):
      return intent == name && World.named.contains { $0.id == value && $0.isCalled(words) }
    // What was left open is listed where nobody says which point of it is meant.
    case .agenda(nil): return ["agenda", "take-up"].contains(intent)
    case .lang(let language): return intent == name && value == language.code
    default: return intent == name || intent == "slash" && value == name
    }
  }

  private func name(_ meaning: Meaning) -> String {
    switch meaning {
    case .done: "done"
    case .keep: "keep"
    case .back: "back"
    case .undo: "undo"
    case .why: "why"
    case .help: "help"
    case .example: "example"
    case .again: "again"
    case .compare: "compare"
    case .summary: "summary"
    case .stop: "stop"
    case .tooDear: "too-dear"
    case .objection: intent == "none" ? "none" : "objection"
    case .costUndisclosed: "undisclosed"
    case .question: "question"
    case .answer, .correction, .beyond, .cost, .skip, .command, .ambiguous, .unclear: ""
    }
  }

  private func name(_ command: SlashCommand) -> String {
    switch command {
    case .help: "help"
    case .why: "why"
    case .example: "example"
    case .back: "back"
    case .change: "change"
    case .undo: "undo"
    case .redo: "redo"
    case .again: "again"
    case .park: "park"
    case .add(let addition): addition.kind == .service ? "add-service" : "add-outcome"
    case .note: "note"
    case .as: "speaker"
    case .offer: "offer"
    case .compare: "compare"
    case .summary: "summary"
    case .draft: "draft"
    case .lang: "language"
    case .status: "status"
    case .quit: "stop"
    case .agenda(let topic): topic == nil ? "agenda" : "take-up"
    case .edit: "edit"
    case .save: "save"
    case .open: "open"
    case .clear: "clear"
    case .glossary: "question"
    case .skip, .release, .present, .who, .internal, .saveTest, .incomplete, .unknown: ""
    }
  }

  /// Whether one of the values is the figure that was named.
  private func carries(_ values: [Value]) -> Bool {
    guard let value else { return true }
    let parts = value.split(separator: ":")
    guard parts.count == 2 else { return false }
    let (kind, figure) = (parts[0], String(parts[1]))
    return values.contains { given in
      switch given {
      case .duration(let seconds):
        Int(figure).map { $0 * (kind == "hours" ? 3600 : 60) } == seconds
          && (kind == "hours" || kind == "minutes")
      case .count(let count): kind == "count" && Int(figure) == count
      case .number(let number): kind == "count" && Exact(figure) == number
      case .percent(let percent): kind == "percent" && Exact(figure) == percent.value
      case .money(let money): kind == "money" && Int64(figure).map { $0 * 100 } == money.minor
      case .date(let date): kind == "date" && date.description == figure
      default: false
      }
    }
  }
}
