import ArgumentParser
import Diagnostics

/// Which word of a command line is not known, what was probably meant, and where help stands.
///
/// Asked only once a command line was not understood; the options that a command knows are read off
/// its help, which is the one place where all of them stand.
struct CommandLineAdvice {
  private enum Stranger {
    case command(String)
    case option(String)
  }

  /// The commands that were understood, from `entente` on.
  private var path: [any ParsableCommand.Type] = [EntenteCommand.self]
  private var stranger: Stranger?

  init(_ arguments: [String]) {
    var rest = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    while stranger == nil, let word = rest.popFirst(), word != "--", word != "help" {
      if word.hasPrefix("-"), word != "-" {
        guard let option = option(word) else {
          stranger = .option(String(word.prefix { $0 != "=" }))
          return
        }
        if option.takesValue, !word.contains("=") { rest = rest.dropFirst() }
      } else if let command = subcommands.first(where: { $0.configuration.commandName == word }) {
        path.append(command)
      } else if !subcommands.isEmpty {
        stranger = .command(word)
      }
    }
  }

  /// Whether some word is not known.
  var hasFound: Bool { stranger != nil }

  /// One sentence on what is wrong, and one on how to go on.
  /// - Parameter complaint: what the parser says, where every word is known.
  func sentence(instead complaint: String) -> String {
    let ending = "\(name) --help shows examples"
    switch stranger {
    case .command(let word):
      let names = subcommands.compactMap { $0.configuration.commandName }
      let meant =
        Spelling.nearest(word, in: names).map { "did you mean \(name) \($0)?" }
        ?? "there are \(names.joined(separator: ", "));"
      return "there is no command \"\(word)\": \(meant) \(ending)"
    case .option(let word):
      let known = options.flatMap(\.names)
      let meant = Spelling.nearest(word, in: known).map { ": did you mean \($0)?" } ?? ";"
      return "there is no option \(word)\(meant) \(ending)"
    case nil:
      let first = complaint.prefix(1).lowercased() + complaint.dropFirst()
      let isWhole = first.last.map { ".!?".contains($0) } == true
      return "\(first)\(isWhole ? "" : ";") \(ending)"
    }
  }

  private var subcommands: [any ParsableCommand.Type] {
    path.last?.configuration.subcommands ?? []
  }

  /// `entente sla draft`
  private var name: String {
    path.compactMap { $0.configuration.commandName }.joined(separator: " ")
  }

  private struct Option {
    let names: [String]
    let takesValue: Bool
  }

  private func option(_ word: String) -> Option? {
    let name = String(word.prefix { $0 != "=" })
    return options.first { $0.names.contains(name) }
  }

  private var options: [Option] {
    guard let command = path.last else { return [] }
    let wide = 200
    return EntenteCommand.helpMessage(for: command, columns: wide)
      .split(separator: "\n").compactMap(Self.option)
  }

  /// `  -o, --output <output>  Folder …`
  private static func option(inHelp line: Substring) -> Option? {
    guard let found = line.prefixMatch(of: /\s+((?:-\w, )?--[a-z-]+)( <)?/) else { return nil }
    return Option(names: found.1.components, takesValue: found.2 != nil)
  }
}

extension Substring {
  /// The names in `-o, --output`.
  fileprivate var components: [String] {
    split(separator: ",").map { String($0.drop { $0 == " " }) }
  }
}
