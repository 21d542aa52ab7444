import Understanding

extension Meaning {
  /// The intent of a line, by its name in the lexicons; nil for an answer and what is not understood.
  var intentName: String? {
    switch self {
    case .answer, .unclear, .ambiguous: nil
    case .done: "done"
    case .skip: "skip"
    case .keep: nil
    case .back: "back"
    case .undo: "undo"
    case .why: "why"
    case .help: "help"
    case .example: "example"
    case .again: "again"
    case .compare: "compare"
    case .summary: "summary"
    case .stop: "stop"
    case .correction: "correction"
    case .beyond: "wish"
    case .tooDear: "too-dear"
    case .objection: "objection"
    case .cost: "cost"
    case .costUndisclosed: "cost-undisclosed"
    case .question: "question"
    case .command(let command): command.intentName
    }
  }
}

extension SlashCommand {
  fileprivate var intentName: String {
    switch self {
    case .redo: "redo"
    case .undo: "undo"
    case .change: "change"
    case .park: "park"
    case .agenda: "agenda"
    case .add: "add"
    case .edit: "edit"
    case .save: "save"
    case .open: "open"
    case .clear: "clear"
    case .lang: "lang"
    default: "command"
    }
  }
}
