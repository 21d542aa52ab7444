import EntenteTestSupport
import Foundation
import Loading
import Negotiation
import ServiceCatalogue
import Testing
import Wording

/// New customers through the real program, in a folder of their own.
struct OnboardingTests {
  private static let folder = "\(ReferenceWorld.root)/Tests/TranscriptTests/Onboarding"
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  private func lines(_ name: String) throws -> [String] {
    let text = try String(contentsOfFile: "\(Self.folder)/\(name)/typed.txt", encoding: .utf8)
    return Array(text.components(separatedBy: "\n").dropLast())
  }

  @Test func `there is a whole onboarding in each language`() {
    for language in Language.allCases {
      #expect(Self.names.contains("\(language.rawValue)-whole"))
    }
  }

  @Test(arguments: names)
  func `an onboarding is answered as it was recorded`(_ name: String) throws {
    let place = try Workplace()
    defer { place.remove() }
    let typed = try lines(name)
    let answered = try place.onboard(
      typed[0], Array(typed.dropFirst()), language: String(name.prefix(2)))
    let path = "\(Self.folder)/\(name)/answered.txt"
    guard !Transcript.isRecording else {
      try answered.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded anew: read the difference, then run without RECORD")
      return
    }
    #expect(try answered == String(contentsOfFile: path, encoding: .utf8))
  }

  @Test(arguments: names)
  func `what was written is a customer of the catalogue without a fault`(_ name: String) throws {
    let place = try Workplace()
    defer { place.remove() }
    let world = try #require(ReferenceWorld.shared)
    let typed = try lines(name)
    _ = try place.onboard(typed[0], Array(typed.dropFirst()), language: String(name.prefix(2)))
    let loaded = CustomerLoader.load(place.catalogue, typed[0], catalogue: world.catalogue)
    #expect(loaded.faults.isEmpty, "\(loaded.drawnFaults)")
    #expect(loaded.customer?.name == typed[0])
  }

  @Test func `a file that is there is never overwritten`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let typed = try lines("en-wandering")
    // The name is free when the onboarding begins; somebody else writes the file meanwhile.
    _ = try place.onboard(typed[0], Array(typed.dropFirst().dropLast()), language: "en")
    let file = "\(place.catalogue)/customers/\(Slug.of(typed[0], else: "")).yaml"
    try "somebody else's\n".write(toFile: file, atomically: true, encoding: .utf8)
    let answered = try place.run(["resume"], ["yes"])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "somebody else's\n")
    #expect(answered.contains("./back-and-help-ltd.yaml"))
    let beside = "\(place.path)/back-and-help-ltd.yaml"
    #expect(try String(contentsOfFile: beside, encoding: .utf8).hasPrefix("customer:\n"))
  }

  @Test func `where the catalogue takes no file it is written beside it`() throws {
    let place = try Workplace()
    defer { place.remove() }
    // A file in the place of the folder denies everybody, whatever rights the tests have.
    try FileManager.default.removeItem(atPath: "\(place.catalogue)/customers")
    try "".write(toFile: "\(place.catalogue)/customers", atomically: true, encoding: .utf8)
    let typed = try lines("en-wandering")
    let answered = try place.onboard(typed[0], Array(typed.dropFirst()), language: "en")
    #expect(answered.contains("write-protected"))
    #expect(FileManager.default.fileExists(atPath: "\(place.path)/back-and-help-ltd.yaml"))
  }

  @Test func `a killed program has kept what it confirmed, and nothing else is written`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let typed = try lines("en-whole")
    let told = typed.firstIndex { $0.hasPrefix("E-mail") } ?? 0
    try place.killed(typed[0], Array(typed[1...told]), once: "In use today: ")
    let file = "\(place.catalogue)/customers/praxis-sued.yaml"
    #expect(!FileManager.default.fileExists(atPath: file))
    _ = try place.onboard(typed[0], Array(typed[(told + 1)...]), language: "en")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("We are four practices"))
    #expect(text.contains("Medisoft"))
  }
}
