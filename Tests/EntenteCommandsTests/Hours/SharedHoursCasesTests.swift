import Foundation
import Loading
import Testing

@testable import EntenteCommands

/// Cases of other engines, kept beside the project: in ENTENTE_CASES or ../shared/cases.
struct SharedHoursCasesTests {
  @Test(
    .enabled(
      if: SharedCases.folder != nil,
      "the shared cases are not here; set ENTENTE_CASES to their folder to run them"),
    arguments: [("service-hours.jsonl", 363, 361), ("service-hours-dst.jsonl", 200, 200)])
  func `every case agrees but those of another convention`(
    file: String, total: Int, agreeing: Int
  ) throws {
    let folder = try #require(SharedCases.folder)
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    var batch = HoursBatch(directory: .system)
    var right = 0
    let lines = text.split(separator: "\n")
    for line in lines {
      let expected = try JSONDecoder().decode(SharedCases.Expected.self, from: Data(line.utf8))
      let given = batch.answer(String(line))
      let answer = try JSONDecoder().decode(
        SharedCases.Answer.self, from: Data(try #require(given).utf8))
      #expect(answer.id == expected.id)
      let agrees = answer.seconds == expected.expectedSeconds && answer.end == expected.expectedEnd
      #expect(agrees == expected.convention.hasPrefix("elapsed"), "\(expected.id): \(answer)")
      right += agrees ? 1 : 0
    }
    #expect(lines.count == total)
    #expect(right == agreeing)
    #expect(!batch.hasMistakes)
  }
}
