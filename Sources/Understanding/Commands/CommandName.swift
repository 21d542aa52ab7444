package import Wording

/// The commands by name: one table for reading a line, for completion and for the help.
package enum CommandName: String, CaseIterable, Hashable, Sendable {
  case help, why, example
  case again = "repeat"
  case back, change, undo, redo, skip, park, note
  case speaker = "as"
  case offer, compare, summary, draft, release
  case language = "lang"
  case present, status, quit, who, agenda, add
  case edit, save, open, clear
  case `internal`
  case glossary
  case saveTest = "save-test"
}

extension CommandName {
  /// The names in a language without the slash, the one to be shown first; all are understood
  /// whatever the language of the meeting.
  package func names(in language: Language) -> [String] {
    language == .en ? [rawValue] + english : names[language] + [rawValue]
  }

  /// The command that a name means in any language, by its folded letters.
  package static func named(_ name: String) -> CommandName? { byName[name.folded] }

  /// Every name of every command as it may be typed, for suggestions.
  package static let allNames: [String] = {
    var seen: Set<String> = []
    return Language.allCases.flatMap { language in
      allCases.flatMap { $0.names(in: language) }
    }.filter { seen.insert($0).inserted }
  }()

  private static let byName: [String: CommandName] = {
    var found: [String: CommandName] = [:]
    for language in Language.allCases {
      for command in allCases {
        for name in command.names(in: language) where found[name.folded] == nil {
          found[name.folded] = command
        }
      }
    }
    return found
  }()
}
