import Diagnostics
import EntenteTestSupport
import Foundation
import Loading
import Testing

@testable import EntenteCommands

/// The page of findings shows what is really told.
struct TestFaultPageTests {
  private func page() throws -> String {
    try String(
      contentsOfFile: "\(ReferenceWorld.root)/docs/reference/test-faults.md", encoding: .utf8)
  }

  @Test func `every drawn finding of the page is what its test brings`() throws {
    let page = try page()
    let test = try #require(page.firstMatch(of: /```yaml\n((?s).*?)```/)?.1)
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".yaml")
    try String(test).write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let results = try StockTestTests.run([file.path]).results
    let drawn = results.flatMap(\.faults).map {
      FaultDrawing.draw([$0], sources: [file.path: String(test)])
        .replacing(file.path, with: "dear.yaml")
    }
    let shown = page.matches(of: /```text\n((?s).*?)\n```/)
      .flatMap { String($0.1).components(separatedBy: "\n\n") }
    #expect(drawn.sorted() == shown.sorted())
  }
}
