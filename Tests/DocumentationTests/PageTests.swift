import Foundation
import Testing

/// The pages hold together: links lead somewhere, decisions have their form.
struct PageTests {
  /// Where the links of a page lead within the project, without their anchors.
  private func links(of page: String) throws -> [String] {
    let folder = page.split(separator: "/").dropLast().joined(separator: "/")
    return try Project.text(page).matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
      .filter { !$0.contains("://") && !$0.hasPrefix("#") }
      .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
      .map { String($0.prefix { $0 != "#" }) }
  }

  @Test(arguments: Project.pages)
  func `every link leads to a file of the project`(page: String) throws {
    #expect(try links(of: page).filter { !Project.exists($0) } == [])
  }

  @Test func `the first screen of the README has a meeting, two commands and three links`() throws {
    let screen = try Project.text("README.md").components(separatedBy: "\n## ")[0]
    #expect(screen.contains("make run") && screen.contains("make test"))
    #expect(screen.matches(of: /\]\([^)]+\)/).count == 3)
    #expect(!screen.contains("!["))
  }

  @Test(arguments: Project.files(in: "docs/decisions", ending: ".md"))
  func `a decision has a number, a date and three parts`(page: String) throws {
    let name = try #require(page.split(separator: "/").last)
    let text = try Project.text(page)
    #expect(name.wholeMatch(of: /\d{4}-[a-z0-9-]+\.md/) != nil)
    #expect(text.hasPrefix("# \(name.prefix(4)) "))
    #expect(text.contains(/\nDate: \d{4}-\d{2}-\d{2}\n/))
    for part in ["Context", "Decision", "Consequences"] {
      #expect(text.contains("\n## \(part)\n"), "\(part)")
    }
  }

  @Test func `decisions are numbered without a gap`() {
    let numbers = Project.files(in: "docs/decisions", ending: ".md")
      .compactMap { $0.split(separator: "/").last.flatMap { Int($0.prefix(4)) } }
    #expect(numbers == Array(1...max(1, numbers.count)))
  }

  @Test(arguments: Project.pages)
  func `no page names a place on one machine`(page: String) throws {
    let text = try Project.text(page)
    #expect(!text.contains(/(?:^|[\s("`])\/(?:home|root|Users)\//))
  }
}
