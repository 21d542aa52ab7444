import ArgumentParser
import Diagnostics
import Loading
import Negotiation
import Terminal

/// `entente check`: everything that is wrong with catalogue, dialogues, words and lexicons, at once.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the catalogue, the dialogues and their words.",
    discussion: "Exit code 0: sound (warnings may be printed). 1: faults.")

  @OptionGroup var options: CommonOptions

  @Argument(help: "Folders to check instead: a catalogue or dialogues.")
  var paths: [String] = []

  @Flag(help: "One JSON object: {\"schema\":1,\"faults\":[…]}.")
  var json = false

  mutating func run() throws {
    var found: [Fault] = []
    var sources: [String: String] = [:]
    let catalogue = try? Whereabouts(options).catalogue()
    for folder in try folders() {
      let report = FolderCheck.run(folder, catalogue: catalogue)
      found += report.faults
      sources.merge(report.sources) { first, _ in first }
    }
    let sorted = FaultList(found).sorted
    if json {
      try Output.standard.write(
        line: JSONText.of(FaultLines(schema: 1, faults: sorted.map(\.plain))))
    } else {
      if !sorted.isEmpty {
        try Output.standard.write(line: FaultDrawing.draw(sorted, sources: sources))
      }
      let faults = sorted.filter { !$0.isWarning }.count
      try Output.standard.write(
        line: "\(faults) faults, \(sorted.count - faults) warnings")
    }
    if FaultList(found).hasFaults { throw CommandFailure(code: 1) }
  }

  private func folders() throws -> [String] {
    guard paths.isEmpty else {
      for path in paths where !FolderReader.exists(path) {
        throw CommandFailure(.noInput, "there is no folder \(path)")
      }
      return paths
    }
    let places = try Whereabouts(options)
    return [try places.catalogue(), try places.dialogs(), try places.documents()]
  }
}

private struct FaultLines: Encodable {
  let schema: Int
  let faults: [Fault.Plain]
}
