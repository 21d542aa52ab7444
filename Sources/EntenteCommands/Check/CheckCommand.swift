import ArgumentParser
import Diagnostics
import Loading
import Negotiation
import Terminal

/// `entente check`: everything that is wrong with catalogue, dialogues, words and texts, at once.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the catalogue, the dialogues and their words.",
    usage: "entente check [FOLDER ...] [--pedantic] [--meetings] [--json] [options]",
    discussion: """
      EXAMPLES
        entente check                everything that a meeting stands on
        entente check ~/our-own      a catalogue, dialogues or documents of your own
        entente check --pedantic     every warning is a fault
        entente check --json         one JSON object
        entente check --meetings     every saved meeting under the present dialogues

      Exit code 0: sound (warnings may be printed). 1: faults.
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Folders to check instead: a catalogue or dialogues.")
  var paths: [String] = []

  @Flag(help: "One JSON object: {\"schema\":1,\"faults\":[…]}.")
  var json = false

  @Flag(help: "Let warnings count as faults, in the exit code too.")
  var pedantic = false

  @Flag(help: "Try the present dialogues on every saved meeting instead.")
  var meetings = false

  mutating func run() throws {
    if meetings { return try checkMeetings() }
    let folders = try folders()
    let places = try Whereabouts(options)
    let found = FolderCheck.run(
      folders, words: try words(for: folders), catalogue: try? places.catalogue(),
      cache: places.cache())
    let report = pedantic ? found.pedantic : found
    if json {
      try Output.standard.write(
        line: JSONText.of(FaultLines(schema: 1, faults: report.faults.map(\.plain))))
    } else {
      if !report.faults.isEmpty {
        try Output.standard.write(line: Escaping.visible(report.drawn, keepingLineBreaks: true))
      }
      let faults = report.faults.filter { !$0.isWarning }.count
      try Output.standard.write(
        line: "\(faults) faults, \(report.faults.count - faults) warnings")
    }
    if report.hasFaults { throw CommandFailure(code: 1) }
  }

  /// The dialogues whose lists of refusals hold for a catalogue or documents checked alone.
  private func words(for folders: [String]) throws -> String? {
    guard FolderCheck.needsWords(folders) else { return nil }
    do {
      return try Whereabouts(options).dialogs()
    } catch let failure as CommandFailure where failure.code == CommandFailure.Kind.noInput.code {
      try Output.error.write(line: "texts not checked for refusals: \(failure.message)")
      return nil
    }
  }

  /// What of each saved meeting stays, moves, or is asked again; nothing is written.
  private func checkMeetings() throws {
    let check = MeetingCheck(desk: try MeetingDesk(options: options))
    let report = MeetingReport(findings: try check.run(), faults: try check.faults())
    if json {
      try Output.standard.write(line: JSONText.of(report.plain))
    } else {
      try report.write()
    }
    if !report.isFine { throw CommandFailure(code: 1) }
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
