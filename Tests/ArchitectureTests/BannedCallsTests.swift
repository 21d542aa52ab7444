import Testing

struct BannedCallsTests {
  /// What the formatter does not know: calls that lose output, crash, or ask the world.
  private static let banned: [(call: String, why: String)] = [
    ("print(", "loses output on a full disk: use Output"),
    ("FileHandle.standardOutput.write(", "crashes on a full disk: use Output"),
    ("fatalError(", "a bug is a precondition with a sentence"),
    ("try!", "a failure is thrown or a bug is a precondition"),
    (" as! ", "a failure is thrown or a bug is a precondition"),
    ("Bundle.module", "fails when the program is moved"),
  ]

  private static let core = [
    "Diagnostics", "Quantities", "Wording", "ServiceCatalogue", "Dialogues", "Understanding",
    "Offers", "Negotiation", "Presentation", "Documents",
  ]

  /// Whether the call stands in the code by itself: neither as a member nor as the end of a name.
  private static func calls(_ call: String, in code: Substring) -> Bool {
    code.ranges(of: call).contains { range in
      guard let before = code[..<range.lowerBound].last else { return true }
      return !before.isLetter && before != "." && !code.hasSuffix("func " + call)
        && !code[..<range.lowerBound].hasSuffix("func ")
    }
  }

  @Test(arguments: House.law.keys.sorted())
  func `no source calls what is banned`(_ module: String) throws {
    for file in House.files(of: module) {
      let lines = try House.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() {
        let code = line.drop { $0 == " " }
        guard !code.hasPrefix("//") else { continue }
        for (call, why) in Self.banned {
          let isCalled = Self.calls(call, in: code)
          #expect(!isCalled, "\(file):\(number + 1): \(call) \(why)")
        }
      }
    }
  }

  @Test(arguments: core)
  func `the core asks no clock and no locale`(_ module: String) throws {
    for file in House.files(of: module) {
      let text = try House.text(file)
      for call in ["Date()", "Locale.", "ContinuousClock", "clock_gettime", "import Foundation"] {
        #expect(!text.contains(call), "\(file): \(call)")
      }
    }
  }
}
