/// Why a time zone cannot be used, with what to do about it.
package enum TimeZoneFault: Error, Hashable, CustomStringConvertible {
  /// The name could not be one of the IANA database; a path that leaves its folder, for example.
  case badName(String)
  /// No folder holds the zone; `suggestions` are names that look alike.
  case unknown(String, folders: [String], suggestions: [String])
  /// The system refused to read the file.
  case unreadable(String, path: String, reason: String)
  /// The file is not a zone in the TZif format, version 2 or later.
  case malformed(String, detail: String)

  package var description: String { "\(sentence) \(remedy)" }

  package var sentence: String {
    switch self {
    case .badName(let id): "“\(id)” is not the name of a time zone."
    case .unknown(let id, let folders, _):
      "The time zone “\(id)” is not in \(folders.joined(separator: " or "))."
    case .unreadable(let id, let path, let reason):
      "The time zone “\(id)” cannot be read from \(path): \(reason)."
    case .malformed(let id, let detail): "The file of the time zone “\(id)” is damaged: \(detail)."
    }
  }

  package var remedy: String {
    switch self {
    case .badName: "Write an IANA name such as Europe/Berlin or UTC."
    case .unknown(_, _, let suggestions) where !suggestions.isEmpty:
      "Did you mean \(suggestions.joined(separator: " or "))?"
    case .unknown:
      "Write an IANA name such as Europe/Berlin, or install the package tzdata; the variable TZDIR"
        + " can name another folder."
    case .unreadable: "Make the file readable, or set TZDIR to another folder."
    case .malformed: "Install the package tzdata again, or set TZDIR to another folder."
    }
  }
}
