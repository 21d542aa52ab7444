import Diagnostics
import Wording

/// Faults of dialogue files; each id has its folder in the gallery.
enum DialogueFault {
  static func noDialogues(_ folder: String) -> Fault {
    Fault(
      id: "dialogue-folder", message: "\(folder) holds no dialogue", location: nil,
      remedy: "Name the folder of the dialogues with --dialogs, or in ENTENTE_DIALOGS.")
  }

  static func kind(_ entry: Entry, known: [String]) -> Fault {
    Fault(
      id: "dialogue-step-kind",
      message: "this step says none or several of the things a step can be",
      location: entry.location, remedy: "Give it exactly one of: \(known.joined(separator: ", ")).")
  }

  static func form(_ text: String, _ expected: String, at location: Location) -> Fault {
    Fault(
      id: "dialogue-form", message: "\"\(text)\" is not \(expected)", location: location,
      remedy: "Write \(expected).")
  }

  /// - Parameter sentence: what is wrong, as the reader of conditions says it.
  static func condition(_ sentence: String, at location: Location) -> Fault {
    let claim = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return Fault(
      id: "dialogue-guard", message: claim.prefix(1).lowercased() + claim.dropFirst(),
      location: location,
      remedy: "A condition reads like: tier is set and not importance = useful.")
  }

  static func unknown(
    _ what: String, _ name: String, known: some Sequence<String>, at location: Location?
  ) -> Fault {
    let near = Spelling.nearest(name, in: known)
    let remedy =
      near.map { "Did you mean \"\($0)\"?" }
      ?? "Known: \(known.sorted().joined(separator: ", "))."
    return Fault(
      id: "dialogue-unknown-\(what)", message: "there is no \(what) \"\(name)\"",
      location: location, remedy: remedy)
  }

  static func routes(
    missing: [String], extra: [String], step: String, at location: Location?
  ) -> Fault {
    var parts: [String] = []
    if !missing.isEmpty { parts.append("no route for \(missing.joined(separator: ", "))") }
    if !extra.isEmpty {
      parts.append("a route for \(extra.joined(separator: ", ")), which never comes")
    }
    return Fault(
      id: "dialogue-routes", message: "step \(step) has \(parts.joined(separator: " and "))",
      location: location, remedy: "Name one step under `then` for each answer, and no other.")
  }

  static func wordsMissing(_ key: String, file: String) -> Fault {
    Fault(
      id: "words-missing", message: "the words for \(key) are missing",
      location: Location(file: file, line: 1, column: 1), remedy: "Add a line: \(key): \"…\".")
  }

  static func nameMissing(_ key: String, file: String) -> Fault {
    Fault(
      id: "words-nameless", severity: .warning, message: "\(key) has no name",
      location: Location(file: file, line: 1, column: 1),
      remedy: "Add a line: \(key): {label: \"…\", also: [\"…\"]}. People then name it in a meeting."
    )
  }

  static func wordsUnknown(_ key: String, at location: Location) -> Fault {
    Fault(
      id: "words-unknown", message: "no step speaks \(key)", location: location,
      remedy: "Remove the line, or correct the step's name.")
  }

  static func stale(_ key: String, expected: String, at location: Location) -> Fault {
    Fault(
      id: "words-stale",
      message: "the English text of \(key) has changed since this was translated",
      location: location, remedy: "Read both, mend the translation, and write of: \"\(expected)\".")
  }

  static func template(_ fault: (message: String, remedy: String), at location: Location) -> Fault {
    Fault(
      id: "words-template", message: fault.message, location: location, remedy: fault.remedy)
  }

  static func plural(_ flaw: Template.Flaw, at location: Location) -> Fault {
    Fault(
      id: "words-plural", message: flaw.message, location: location, remedy: flaw.remedy)
  }

  static func uncounted(_ slot: String, key: String, at location: Location) -> Fault {
    Fault(
      id: "words-plural",
      message: "\(key) chooses a form by {\(slot)}, which is no number", location: location,
      remedy: "Choose the form by a slot of the type count or number.")
  }

  static func placeholders(
    _ key: String, _ expected: Set<String>, at location: Location
  ) -> Fault {
    let names = expected.sorted().map { "{\($0)}" }.joined(separator: ", ")
    return Fault(
      id: "words-placeholders", message: "\(key) names other values than the English text",
      location: location,
      remedy: expected.isEmpty ? "Name none." : "Name exactly: \(names).")
  }

  static func unset(_ slot: String, key: String, at location: Location) -> Fault {
    Fault(
      id: "words-unknown-slot", message: "\(key) names {\(slot)}, which is no slot of its dialogue",
      location: location, remedy: "Name a slot of the dialogue, or write the word itself.")
  }

  static func sameName(_ name: String, _ keys: [String], at location: Location) -> Fault {
    Fault(
      id: "words-collision",
      message: "\"\(name)\" is the name of \(keys.joined(separator: " and "))",
      location: location, remedy: "Keep it for one of them.")
  }

  static func collision(_ name: String, _ options: [String], at location: Location) -> Fault {
    Fault(
      id: "words-collision",
      message: "\"\(name)\" stands for \(options.joined(separator: " and ")) of one step",
      location: location, remedy: "Keep it for one of them.")
  }

  /// - Parameter command: what the name makes the conversation do, such as "back".
  static func commandTaken(_ name: String, _ command: String, at location: Location) -> Fault {
    Fault(
      id: "words-collision",
      message: "\"\(name)\" is a word of the command \(command), which could not be given here",
      location: location, remedy: "Find another name for the option.")
  }
}
