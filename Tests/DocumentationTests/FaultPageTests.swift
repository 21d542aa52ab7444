import Loading
import Testing

/// Whoever meets a fault id finds it in docs/reference.
struct FaultPageTests {
  private func known() throws -> Set<String> {
    let gallery = try Reference("faults").headings(2)
    return Set(try gallery + Reference("dialogue-faults").headings(2))
  }

  @Test func `every fault of reading a file has a heading`() throws {
    let known = try known()
    #expect(LoadingFault.allCases.map(\.id).filter { !known.contains($0) } == [])
  }

  @Test func `every fault of dialogues, texts and configuration has a heading`() throws {
    let known = try known()
    let source = try ["Sources/Loading", "Sources/EntenteCommands"].map(Project.source).joined()
    let fixed = source.matches(of: /id: "([a-z-]+)"/).map { String($0.1) }
    let unknown = source.matches(of: /DialogueFault\.unknown\(\s*"([a-z]+)"/)
      .map { "dialogue-unknown-\($0.1)" }
    #expect(!fixed.isEmpty && !unknown.isEmpty)
    #expect(Set(fixed + unknown).filter { !known.contains($0) } == [])
  }

  @Test func `no page explains a fault of dialogues that cannot come`() throws {
    let source = try Project.source(of: "Sources/Loading")
    let stale = try Reference("dialogue-faults").headings(2).filter { id in
      let kind = id.hasPrefix("dialogue-unknown-") ? String(id.dropFirst(17)) : id
      return !source.contains("\"\(kind)\"")
    }
    #expect(stale == [])
  }
}
