import Diagnostics
import Foundation
import Testing

@testable import Loading

/// A small change to the reference catalogue, with the faults that it has to bring in; written as a
/// ``Mutant`` of the dialogues is.
struct CatalogueMutant: CustomTestStringConvertible, Sendable {
  let name: String

  static let folder = Mutant.folder.appending(path: "Catalogue")

  static let all: [CatalogueMutant] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map {
      CatalogueMutant(name: String($0.dropLast(4)))
    }
  }()

  var testDescription: String { name }

  /// What is wrong already: the advice that the reference catalogue is shown with.
  private struct Known: Hashable {
    let id: String
    let file: String
    let message: String
  }

  private static let data = Mutant.project.appending(path: "catalogue-data").path

  /// Every file of the catalogue, read once: a change makes one or two of them new.
  private static let parsed: [String: ParsedFile] = {
    let names = FileManager.default.enumerator(atPath: data)?.compactMap { $0 as? String } ?? []
    return Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasSuffix(".yaml") }.map {
        ($0, ParsedFile("\(data)/\($0)"))
      })
  }()

  private static let known: Set<Known> = Set(check([:]).faults.map(known))

  private static func known(_ fault: Fault) -> Known {
    Known(id: fault.id, file: fault.location?.file ?? "", message: fault.message)
  }

  private static func check(_ changed: [String: ParsedFile]) -> CheckReport {
    CatalogueCheck.run(
      CatalogueFiles(folder: data, parsed: parsed.merging(changed) { _, new in new }))
  }

  /// Checks the catalogue with the changed files in place of its own.
  func run() throws -> Mutant.Outcome {
    let text = try String(
      contentsOf: Self.folder.appending(path: "\(name).txt"), encoding: .utf8)
    let patch = Patch(text)
    let files = FileManager.default
    let copy = files.temporaryDirectory.appending(path: "mutant-\(UUID().uuidString)")
    defer { try? files.removeItem(at: copy) }
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("expect: ") }
    let mentioned = lines.compactMap {
      $0.split(whereSeparator: { " :".contains($0) }).dropFirst(2).first
    }
    for file in Set(patch.files + mentioned.map(String.init)) {
      let target = copy.appending(path: file)
      try files.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try files.copyItem(atPath: "\(Self.data)/\(file)", toPath: target.path)
    }
    try patch.apply(to: copy)
    var changed: [String: ParsedFile] = [:]
    for file in patch.files {
      let text = try String(contentsOf: copy.appending(path: file), encoding: .utf8)
      changed[file] = ParsedFile(SourceFile(name: "\(Self.data)/\(file)", text: text))
    }
    let report = Self.check(changed)
    return Mutant.Outcome(
      expected: Set(try lines.map { try Mutant.place($0.dropFirst(8), in: copy) }),
      found: Set(report.faults.filter { !Self.known.contains(Self.known($0)) }.map(Self.place)),
      drawn: report.drawn)
  }

  private static func place(_ fault: Fault) -> Mutant.Place {
    let file = fault.location?.file ?? ""
    return Mutant.Place(
      id: fault.id, file: file.hasPrefix(data) ? String(file.dropFirst(data.count + 1)) : file,
      line: fault.location?.line ?? 0, column: fault.location?.column ?? 0)
  }
}
