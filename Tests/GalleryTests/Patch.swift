import Foundation

/// A change to the sound files that brings in exactly one fault.
///
///     # Why this is a fault, in a sentence or two.
///     #> What to do, where the fault's own words need more of them.
///     file: services/records.yaml
///     -      old line
///     +      new line
///
/// The catalogue lies at the root, the rest in `dialogs`, `documents`, `config` and `pricing`. Lines
/// to take out must stand in the file once; without any, the new ones come at its end. Further
/// words: `remove-file`, `folder-instead`, `fill: COUNT` (spaces), `bytes: FF FE`, `repeat: COUNT LINE`
/// (at the end of the file, with the number for each `#`), and for a customer asked for by name
/// `customer: NAME`.
struct Patch {
  struct Broken: Error { let reason: String }

  let explanation: String
  let remedy: String
  /// The customer to load in place of checking all files.
  let customer: String?
  /// The change as shown on the page of faults.
  let shown: String
  private let lines: [Substring]

  init(_ text: String) {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    explanation = all.filter { $0.hasPrefix("# ") }.map { $0.dropFirst(2) }.joined(separator: " ")
    remedy = all.filter { $0.hasPrefix("#> ") }.map { $0.dropFirst(3) }.joined(separator: " ")
    lines = all.filter { !$0.hasPrefix("#") && !$0.isEmpty }
    customer = lines.first { $0.hasPrefix("customer: ") }.map { String($0.dropFirst(10)) }
    shown = lines.joined(separator: "\n")
  }

  /// The files that are changed, in order.
  var files: [String] {
    lines.filter { $0.hasPrefix("file: ") }.map { String($0.dropFirst(6)) }
  }

  func apply(to folder: URL) throws {
    var file = folder
    var old: [Substring] = []
    var new: [Substring] = []
    for line in lines + ["end"] {
      if line.hasPrefix("-") {
        if !new.isEmpty { try replace(&old, &new, in: file) }
        old.append(line.dropFirst())
      } else if line.hasPrefix("+") {
        new.append(line.dropFirst())
      } else {
        if !old.isEmpty || !new.isEmpty { try replace(&old, &new, in: file) }
        if line.hasPrefix("file: ") { file = folder.appending(path: String(line.dropFirst(6))) }
        try change(file, line)
      }
    }
  }

  private func change(_ file: URL, _ line: Substring) throws {
    let files = FileManager.default
    if line == "remove-file" { try files.removeItem(at: file) }
    if line == "folder-instead" {
      try files.removeItem(at: file)
      try files.createDirectory(at: file, withIntermediateDirectories: false)
    }
    if line.hasPrefix("fill: "), let count = Int(line.dropFirst(6)) {
      try Data(repeating: 0x20, count: count).write(to: file)
    }
    if line.hasPrefix("bytes: ") {
      let bytes = line.dropFirst(7).split(separator: " ").compactMap { UInt8($0, radix: 16) }
      try (Data(contentsOf: file) + Data(bytes)).write(to: file)
    }
    if line.hasPrefix("repeat: ") {
      let parts = line.dropFirst(8).split(separator: " ", maxSplits: 1)
      let lines = (1...(Int(parts[0]) ?? 1)).map { parts[1].replacing("#", with: "\($0)") + "\n" }
      try (Data(contentsOf: file) + Data(lines.joined().utf8)).write(to: file)
    }
  }

  private func replace(
    _ old: inout [Substring], _ new: inout [Substring], in file: URL
  ) throws {
    let before = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let added = new.map { "\($0)\n" }.joined()
    if old.isEmpty {
      try (before + added).write(to: file, atomically: false, encoding: .utf8)
    } else {
      let parts = before.components(separatedBy: old.map { "\($0)\n" }.joined())
      guard parts.count == 2 else {
        throw Broken(reason: "\(parts.count - 1) places in \(file.lastPathComponent) match: \(old)")
      }
      try parts.joined(separator: added).write(to: file, atomically: false, encoding: .utf8)
    }
    old = []
    new = []
  }
}
