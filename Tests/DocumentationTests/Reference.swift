/// A page of docs/reference, by its headings and its words.
struct Reference {
  let name: String
  let text: String

  init(_ name: String) throws {
    self.name = name
    text = try Project.text("docs/reference/\(name).md")
  }

  /// The headings of a level; 3 for `### name`.
  func headings(_ level: Int) -> [String] {
    let mark = String(repeating: "#", count: level) + " "
    return text.split(separator: "\n").filter { $0.hasPrefix(mark) }
      .map { String($0.dropFirst(mark.count)) }
  }

  /// Those that have no heading `### name` here.
  func missing(_ names: some Sequence<String>) -> [String] {
    let headings = Set(headings(3))
    return names.filter { !headings.contains($0) }.sorted()
  }

  /// Those that stand nowhere on the page, neither as `name` nor as a heading.
  func unmentioned(_ names: some Sequence<String>) -> [String] {
    missing(names).filter { !text.contains("`\($0)`") }
  }
}
