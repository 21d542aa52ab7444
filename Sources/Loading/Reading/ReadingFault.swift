import Diagnostics
import Quantities

/// The faults that reading a file can have, whatever the file is about; their words stand here
/// only.
enum ReadingFault {
  static func missing(_ key: String, in entry: Entry) -> Fault {
    Fault(
      id: LoadingFault.missingKey.id, message: "the key \"\(key)\" is missing",
      location: entry.location,
      remedy: "Add \"\(key): …\" to the mapping that begins here.")
  }

  static func unknownKey(_ pair: Entry.Pair, known: [String], all: [String]) -> Fault {
    let near = Spelling.nearest(pair.key, in: known) ?? Spelling.nearest(pair.key, in: all)
    return Fault(
      id: LoadingFault.unknownKey.id, message: "unknown key \"\(pair.key)\"", location: pair.place,
      remedy: near.map { "Did you mean \"\($0)\"?" }
        ?? (all.isEmpty
          ? "Remove it: nothing can stand here." : "Known here: \(list(all, near: pair)).")
    )
  }

  /// All keys in order where they are few, else the three nearest and where the others stand.
  private static func list(_ keys: [String], near pair: Entry.Pair) -> String {
    guard keys.count > few else { return keys.sorted().joined(separator: ", ") }
    let nearest = Spelling.nearest(3, to: pair.key, in: keys)
    return nearest.joined(separator: ", ")
      + " … and \(keys.count - nearest.count) others, see \(page(of: pair.place.file))"
  }

  private static let few = 12

  /// The page of docs/reference on which the keys of a file stand.
  private static func page(of file: String) -> String {
    let name =
      if file.contains("documents/") {
        "document-texts"
      } else if file.contains("dialogs/") {
        "dialogue-format"
      } else {
        file.hasSuffix("config.yaml") ? "commands" : "catalogue-format"
      }
    return "docs/reference/\(name).md"
  }

  static func duplicateKey(_ key: String, at place: Location, first: Location) -> Fault {
    Fault(
      id: LoadingFault.duplicateKey.id,
      message: "the key \"\(key)\" stands here for the second time",
      location: place,
      remedy: "The first one is in line \(first.line). Keep one of them.")
  }

  static func kind(_ entry: Entry, expected: String) -> Fault {
    Fault(
      id: LoadingFault.kind.id, message: "expected \(expected), found \(entry.kind)",
      location: entry.location, remedy: "Write \(expected) here.")
  }

  static func empty(_ location: Location, expected: String) -> Fault {
    Fault(
      id: LoadingFault.empty.id, message: "expected \(expected), found nothing", location: location,
      remedy: "Write \(expected) here, or remove the key if it is optional.")
  }

  static func choice(_ found: String, of known: [String], at location: Location) -> Fault {
    let near = Spelling.nearest(found, in: known).map { "Did you mean \"\($0)\"? " } ?? ""
    return Fault(
      id: LoadingFault.choice.id, message: "\"\(found)\" is none of the words known here",
      location: location, remedy: "\(near)Known here: \(known.joined(separator: ", ")).")
  }

  /// A scalar that does not have the form of what it stands for.
  static func form(_ id: String, _ found: String, expected: String, at location: Location) -> Fault
  {
    Fault(
      id: id, message: "\"\(found)\" is not \(expected)", location: location,
      remedy: "Write \(expected) here, in double quotes.")
  }

  static func currency(_ found: String, at location: Location) -> Fault {
    let near = Spelling.nearest(found, in: Currency.allCodes)
    return Fault(
      id: LoadingFault.currency.id, message: "\"\(found)\" is not \(Currency.form)",
      location: location,
      remedy: near.map { "Did you mean \"\($0)\"?" } ?? "Write \(Currency.form) here.")
  }

  static func dayBesideAll(_ pair: Entry.Pair) -> Fault {
    Fault(
      id: LoadingFault.week.id,
      message: "\"\(pair.key)\" stands beside \"all\", which is every day",
      location: pair.place,
      remedy: "Name the seven days one by one, or remove \"\(pair.key)\".")
  }

  static func syntax(_ problem: String, at location: Location) -> Fault {
    Fault(
      id: LoadingFault.syntax.id, message: "this is not valid YAML: \(problem)", location: location,
      remedy: remedy(for: problem))
  }

  private static func remedy(for problem: String) -> String {
    if problem.contains("mapping values are not allowed") {
      return "Put a text that contains a colon in double quotes, and check the indentation."
    }
    if problem.contains("cannot start any token") {
      return "Indent with spaces, never with tabs; quote a text that begins with @, ` or %."
    }
    if problem.contains("another document") {
      return "Keep one document in a file: remove the line \"---\" before this place."
    }
    return "Check quotes, brackets and indentation here and in the lines before."
  }

  static func tooDeep(at location: Location) -> Fault {
    Fault(
      id: LoadingFault.tooDeep.id,
      message: "more than \(YAMLReader.maximumDepth) levels inside each other",
      location: location, remedy: "Check the brackets: no file of ours needs so many levels.")
  }

  static func anchor(at location: Location) -> Fault {
    Fault(
      id: LoadingFault.anchor.id,
      message: "anchors (&name) and aliases (*name) are not used in these files",
      location: location,
      remedy: "Write the content out where it is needed, or give it an id and refer to that.")
  }
}
