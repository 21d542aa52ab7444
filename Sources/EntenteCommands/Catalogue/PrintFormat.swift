import ArgumentParser

/// In what form the list of services and prices is written.
enum PrintFormat: String, CaseIterable, ExpressibleByArgument {
  case markdown, html, csv, xlsx

  /// By its name, or by the usual ending of such files.
  init?(argument: String) {
    let word = argument.lowercased()
    guard let format = Self(rawValue: word) ?? Self(path: ".\(word)") else { return nil }
    self = format
  }

  /// What the ending of a file tells; nil where it tells nothing.
  init?(path: String) {
    let parts = path.split(separator: "/").last?.split(
      separator: ".", omittingEmptySubsequences: false)
    switch parts?.dropFirst().last?.lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "csv": self = .csv
    case "xlsx": self = .xlsx
    default: return nil
    }
  }
}
