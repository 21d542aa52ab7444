import Glibc
package import Quantities

/// The folders in which the system keeps its time zones, and which edition of them they hold.
///
/// The system's files follow its updates; a figure that depends on them is printed with the edition
/// (`version`), because governments change their clocks at short notice.
package struct TimeZoneDirectory: Sendable {
  /// In order of preference.
  package let folders: [String]

  package init(folders: [String]) {
    self.folders = folders
  }

  /// TZDIR if it is set, then the usual folder.
  package init(tzdir: String?) {
    let own = tzdir.flatMap { $0.isEmpty ? nil : $0 }
    self.init(folders: (own.map { [$0] } ?? []) + ["/usr/share/zoneinfo"])
  }

  /// The folders of this process's environment.
  package static var system: TimeZoneDirectory {
    TimeZoneDirectory(tzdir: getenv("TZDIR").map { String(cString: $0) })
  }

  /// The zone of an IANA name, read anew each time.
  package func zone(_ id: String) throws(TimeZoneFault) -> Zone {
    try place(id).zone
  }

  /// The zone, and the edition of the database of which it is part ("2025b"; nil if unknown).
  package func find(_ id: String) throws(TimeZoneFault) -> (zone: Zone, version: String?) {
    let (zone, folder) = try place(id)
    return (zone, folder.flatMap { Self.version(in: $0) })
  }

  /// The zone, and the folder that has it; none has the one that is known without a file.
  private func place(_ id: String) throws(TimeZoneFault) -> (zone: Zone, folder: String?) {
    guard Self.isName(id) else { throw .badName(id) }
    for folder in folders {
      let path = "\(folder)/\(id)"
      switch SmallFile.read(path) {
      case .bytes(let bytes):
        return (try TimeZoneFile(id: id, bytes: bytes).zone(), folder)
      case .absent: continue
      case .refused(let reason): throw .unreadable(id, path: path, reason: reason)
      }
    }
    if ["UTC", "Etc/UTC"].contains(id) { return (Zone(id: id), nil) }
    throw .unknown(id, folders: folders, suggestions: suggestions(for: id))
  }

  /// The edition in the first folder that tells it: "2025b"; nil if unknown.
  package var version: String? {
    folders.lazy.compactMap { Self.version(in: $0) }.first
  }

  /// Letters, digits, "_", "+" and "-" in parts between strokes; so no name leaves its folder.
  static func isName(_ id: String) -> Bool {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    return id.utf8.count <= 255
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII
              && (scalar.properties.isAlphabetic || "0123456789_+-".contains(Character(scalar)))
          }
      }
  }

  private static func version(in folder: String) -> String? {
    guard case .bytes(let bytes) = SmallFile.read("\(folder)/tzdata.zi") else { return nil }
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    return words.count == 3 && words[..<2] == ["#", "version"] ? String(words[2]) : nil
  }

  /// Known names that differ in case only, or that end in the word: Berlin is Europe/Berlin.
  private func suggestions(for id: String) -> [String] {
    let wanted = id.lowercased()
    let names = folders.flatMap { Self.names(in: $0) }
    let alike = names.filter {
      $0.lowercased() == wanted || $0.lowercased().hasSuffix("/" + wanted)
    }
    return Array(Set(alike).sorted().prefix(3))
  }

  /// The zones and links that the compact source in the folder names.
  private static func names(in folder: String) -> [String] {
    lines(of: "\(folder)/tzdata.zi").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 3)
      if words.count > 1, words[0] == "Z" { return String(words[1]) }
      return words.count > 2 && words[0] == "L" ? String(words[2]) : nil
    }
  }

  private static func lines(of path: String) -> [Substring] {
    guard case .bytes(let bytes) = SmallFile.read(path) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
