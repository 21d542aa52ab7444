import Wording

extension CommandLine {
  static func command(_ name: CommandName, _ argument: String) -> SlashCommand {
    let given = argument.isEmpty ? nil : argument
    switch name {
    case .help: return help(given)
    case .why: return .why(id: given.map(FactName.read))
    case .example: return .example
    case .back: return back(argument)
    case .undo: return .undo
    case .skip: return .skip
    case .note: return given.map { .note($0) } ?? .incomplete(name, argument: "")
    case .speaker: return given.map { .as($0) } ?? .incomplete(name, argument: "")
    case .offer: return .offer
    case .compare: return .compare
    case .summary: return .summary
    case .draft: return .draft
    case .release: return release(argument)
    case .language: return language(argument)
    case .present: return present(argument)
    case .status: return .status
    case .quit: return .quit
    case .who: return who(argument)
    case .agenda: return .agenda
    case .internal: return .internal
    case .saveTest: return .saveTest(given)
    case .glossary: return given.map { .glossary($0) } ?? .incomplete(name, argument: "")
    }
  }

  private static func help(_ argument: String?) -> SlashCommand {
    guard let argument else { return .help(nil) }
    let word = argument.hasPrefix("/") ? String(argument.dropFirst()) : argument
    guard let name = CommandName.named(word) else {
      return .incomplete(.help, argument: argument)
    }
    return .help(name)
  }

  private static func back(_ argument: String) -> SlashCommand {
    if argument.isEmpty { return .back(1) }
    guard let count = Int(argument), (1...999).contains(count) else {
      return .incomplete(.back, argument: argument)
    }
    return .back(count)
  }

  private static func release(_ argument: String) -> SlashCommand {
    let ids = FactName.list(argument)
    guard !ids.isEmpty else { return .incomplete(.release, argument: argument) }
    return .release(ids: ids.count == 1 && everything.contains(argument.folded) ? [] : ids)
  }

  private static let everything = Set(
    ["all", "everything", "alle", "alles", "tout", "tous", "tutto", "tutti", "все", "всё"]
      .map(\.folded))

  private static func language(_ argument: String) -> SlashCommand {
    let typed = argument.folded
    let found = Language.allCases.first { language in
      language.code == typed || language.ownName.folded == typed
    }
    return found.map { .lang($0) } ?? .incomplete(.language, argument: argument)
  }

  private static func present(_ argument: String) -> SlashCommand {
    let typed = argument.folded
    if typed.isEmpty || switchedOn.contains(typed) { return .present(true) }
    if switchedOff.contains(typed) { return .present(false) }
    return .incomplete(.present, argument: argument)
  }

  private static let switchedOn = Set(
    ["on", "an", "ein", "oui", "si", "вкл", "включить"].map(\.folded))
  private static let switchedOff = Set(
    ["off", "aus", "non", "no", "выкл", "выключить"].map(\.folded))

  private static func who(_ argument: String) -> SlashCommand {
    let id = String(argument.prefix { !$0.isWhitespace })
    let name = trimmed(String(argument.dropFirst(id.count)))
    guard !name.isEmpty else { return .incomplete(.who, argument: argument) }
    return .who(id: FactName.read(id), name: name)
  }
}
