import Diagnostics
import Dialogues
import Foundation
import Loading
import Negotiation
import Testing
import Understanding
import Wording

/// A small change to the project's own dialogues, with the faults that it has to bring in.
///
///     # What somebody did, in a sentence.
///     expect: dialogue-trap negotiation.yaml: need: {phase
///     file: negotiation.yaml
///     -  old line
///     +  new line
///
/// Behind `expect` stand the fault's id, its file, and the text at its place, which stands there once;
/// where more is needed to tell the place, ▸ stands in front of it. ⏎ is the end of a line.
struct Mutant: CustomTestStringConvertible, Sendable {
  let name: String

  /// A fault with its place, as found or as expected.
  struct Place: Hashable, CustomStringConvertible {
    let id: String
    let file: String
    let line: Int
    let column: Int

    var description: String { "\(id) at \(file):\(line):\(column)" }
  }

  struct Outcome {
    let expected: Set<Place>
    let found: Set<Place>
    let drawn: String
  }

  static let folder = Gallery.cases.deletingLastPathComponent().appending(path: "Mutants")

  static let all: [Mutant] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map {
      Mutant(name: String($0.dropLast(4)))
    }
  }()

  static let project = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let stock = CatalogueLoader.load(
    project.appending(path: "catalogue-data").path, isForUse: true
  ).catalogue.map(CatalogueStock.init)

  private static let lexicons: [Lexicon] = {
    var faults = FaultList()
    var sources: [SourceFile] = []
    let folder = project.appending(path: "dialogs/lexicon").path
    let read = LexiconLoader.load(folder: folder, &faults, &sources)
    return Language.allCases.compactMap { read?[$0] }
  }()

  var testDescription: String { name }

  var text: String {
    get throws {
      try String(contentsOf: Self.folder.appending(path: "\(name).txt"), encoding: .utf8)
    }
  }

  /// Checks a changed copy of the dialogues and their words.
  func run() throws -> Outcome {
    let files = FileManager.default
    let copy = files.temporaryDirectory.appending(path: "mutant-\(UUID().uuidString)")
    defer { try? files.removeItem(at: copy) }
    try Self.copyDialogues(to: copy)
    let text = try text
    try Patch(text).apply(to: copy)
    let faults = Self.check(copy)
    let found = faults.faults.map { fault in
      Place(
        id: fault.id, file: Self.relative(fault.location?.file ?? "", copy),
        line: fault.location?.line ?? 0, column: fault.location?.column ?? 0)
    }
    let expected = try text.split(separator: "\n").filter { $0.hasPrefix("expect: ") }
      .map { try Self.place($0.dropFirst(8), in: copy) }
    return Outcome(expected: Set(expected), found: Set(found), drawn: faults.drawn)
  }

  /// The faults of a folder of dialogues, as `entente check` finds them.
  static func check(_ folder: URL) -> (faults: [Fault], drawn: String) {
    var faults = FaultList()
    var sources: [SourceFile] = []
    DialogueCheck.run(
      folder.path, world: NegotiationWorld(), stock: stock, lexicons: lexicons, &faults, &sources)
    let refusals = RefusalLoader.load(folder.path, &faults, &sources)
    faults.add(RefusalCheck(refusals).spokenFaults(inDialogues: folder.path))
    let texts = Dictionary(sources.map { ($0.name, $0.text) }) { first, _ in first }
    return (faults.sorted, FaultDrawing.draw(faults.sorted, sources: texts))
  }

  /// Structure and words; the words of commands are read where they are.
  static func copyDialogues(to copy: URL) throws {
    let files = FileManager.default
    let dialogs = project.appending(path: "dialogs")
    try files.createDirectory(at: copy, withIntermediateDirectories: true)
    for name in try files.contentsOfDirectory(atPath: dialogs.path)
    where name.hasSuffix(".yaml") || name == "text" {
      try files.copyItem(at: dialogs.appending(path: name), to: copy.appending(path: name))
    }
  }

  private static func relative(_ file: String, _ folder: URL) -> String {
    file.hasPrefix(folder.path + "/") ? String(file.dropFirst(folder.path.count + 1)) : file
  }

  static func place(_ line: Substring, in folder: URL) throws -> Place {
    let halves = line.split(separator: ":", maxSplits: 1)
    let (words, shown) = (halves[0].split(separator: " "), halves.dropFirst().first ?? "")
    let marked = shown.replacing("⏎", with: "\n").drop { $0 == " " }.split(
      separator: "▸", omittingEmptySubsequences: false)
    let (mark, lead) = (marked.joined(), marked.count > 1 ? marked[0] : "")
    let (id, file) = (String(words[0]), String(words[1]))
    guard !mark.isEmpty else { return Place(id: id, file: file, line: 1, column: 1) }
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let parts = text.components(separatedBy: mark)
    guard parts.count == 2 else {
      throw Patch.Broken(reason: "\"\(mark)\" stands \(parts.count - 1) times in \(file)")
    }
    let lines = (parts[0] + lead).split(separator: "\n", omittingEmptySubsequences: false)
    return Place(
      id: id, file: file, line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}
