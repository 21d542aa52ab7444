import Dialogues
import Negotiation
import Testing
import Understanding

/// What the program knows by name has a heading in docs/reference.
struct ReferenceHeadingTests {
  @Test func `every kind of record has a heading`() throws {
    #expect(try Reference("events").missing(RecordContent.names + AgreementContent.names) == [])
  }

  @Test func `every action has a heading with its outcomes`() throws {
    let page = try Reference("events")
    #expect(page.missing(Action.allCases.map(\.rawValue)) == [])
    for action in Action.allCases {
      #expect(page.unmentioned(action.signature.outcomes) == [], "\(action.rawValue)")
      #expect(page.unmentioned(action.signature.takes.keys) == [], "\(action.rawValue)")
      #expect(page.unmentioned(action.signature.gives.keys) == [], "\(action.rawValue)")
    }
  }

  @Test func `every command of the conversation has a heading with its names`() throws {
    let page = try Reference("commands")
    #expect(page.missing(CommandName.allCases.map(\.rawValue)) == [])
    #expect(page.unmentioned(CommandName.allNames.map { "/\($0)" }) == [])
  }

  @Test func `every command of the command line has a heading`() throws {
    let source = try Project.source(of: "Sources/EntenteCommands")
    let names = source.matches(of: /commandName: "([a-z-]+)"/).map { String($0.1) }
    let headings = try Reference("commands").headings(3).filter { $0.hasPrefix("entente") }
    let words = Set(headings.flatMap { $0.split(separator: " ").map(String.init) })
    #expect(!names.isEmpty)
    #expect(names.filter { !words.contains($0) } == [])
  }

  @Test func `every kind of step has a heading, and every type of slot is named`() throws {
    let page = try Reference("dialogue-format")
    let steps = try words(of: "kinds", in: "Sources/Loading/Dialogues/StepReader.swift")
    let types = try words(of: "types", in: "Sources/Loading/Dialogues/SlotReader.swift")
    #expect(page.missing(steps) == [])
    #expect(page.unmentioned(types) == [])
    #expect(page.unmentioned(Exhibit.allCases.map(\.rawValue)) == [])
    #expect(page.unmentioned(NegotiationWorld().domains.keys) == [])
  }

  /// The words of a list that a reader declares.
  private func words(of list: String, in file: String) throws -> [String] {
    let text = try Project.text(file)
    let start = try #require(text.firstRange(of: "let \(list) = [")).upperBound
    let end = try #require(text[start...].firstIndex(of: "]"))
    let words = text[start..<end].matches(of: /"([a-z]+)"/).map { String($0.1) }
    #expect(!words.isEmpty)
    return words
  }
}
