import Foundation
import Quantities
import Testing

@testable import Loading

struct TimeZoneDirectoryTests {
  @Test(arguments: [
    "../etc/passwd", "/etc/localtime", "Europe/../Berlin", "Europe//Berlin", "", "/", ".",
    "Europe/",
    "Europe/Berlin\0", "Europe/Bérlin", "Europe Berlin", "tzdata.zi",
    String(repeating: "a", count: 256),
  ])
  func `a name that could leave the folder is refused before any file is read`(id: String) {
    let directory = TimeZoneDirectory(folders: ["/nowhere"])
    #expect(throws: TimeZoneFault.badName(id)) { try directory.zone(id) }
  }

  @Test func `folders are searched in order and tell their edition`() throws {
    try withFolders { first, second in
      try write(ZoneFileBytes(offsets: [3600], footer: "\nCET-1\n").bytes, to: first, "A/One")
      try write(ZoneFileBytes(offsets: [7200], footer: "\nEET-2\n").bytes, to: second, "A/One")
      try write(ZoneFileBytes(offsets: [0]).bytes, to: second, "A/Two")
      try write(Array("# version 2026f\n".utf8), to: first, "tzdata.zi")
      let directory = TimeZoneDirectory(folders: [first, second])
      let one = try directory.find("A/One")
      #expect(one.zone.offset(at: Instant(seconds: 0)) == 3600)
      #expect(one.version == "2026f" && directory.version == "2026f")
      #expect(try directory.find("A/Two").version == nil)
      #expect(TimeZoneDirectory(folders: [second]).version == nil)
    }
  }

  @Test func `an unknown name is answered with names that look alike`() throws {
    try withFolders { folder, _ in
      let source =
        "# version 2026f\nZ Europe/Berlin 0:53:28 - LMT 1893 Ap\nL Europe/Berlin Arctic/Berlin\n"
      try write(Array(source.utf8), to: folder, "tzdata.zi")
      let directory = TimeZoneDirectory(folders: [folder])
      let fault = #expect(throws: TimeZoneFault.self) { try directory.zone("berlin") }
      #expect(
        fault
          == .unknown("berlin", folders: [folder], suggestions: ["Arctic/Berlin", "Europe/Berlin"]))
      #expect(fault?.remedy == "Did you mean Arctic/Berlin or Europe/Berlin?")
      let other = #expect(throws: TimeZoneFault.self) { try directory.zone("Mars/Olympus") }
      #expect(other?.description.contains("install the package tzdata") ?? false)
    }
  }

  @Test func `a folder or a file that is no zone is a fault`() throws {
    try withFolders { folder, _ in
      try write(Array("hello".utf8), to: folder, "A/Text")
      let directory = TimeZoneDirectory(folders: [folder])
      #expect(throws: TimeZoneFault.self) { try directory.zone("A") }
      #expect(throws: TimeZoneFault.malformed("A/Text", detail: "it does not begin with TZif")) {
        try directory.zone("A/Text")
      }
    }
  }

  @Test func `universal time needs no file`() throws {
    let directory = TimeZoneDirectory(folders: ["/nowhere"])
    #expect(try directory.zone("UTC") == .utc)
    #expect(try directory.zone("Etc/UTC").transitions.isEmpty)
  }

  @Test func `the variable TZDIR goes before the usual folder`() {
    #expect(TimeZoneDirectory(tzdir: "/x").folders == ["/x", "/usr/share/zoneinfo"])
    #expect(TimeZoneDirectory(tzdir: "").folders == ["/usr/share/zoneinfo"])
    #expect(TimeZoneDirectory(tzdir: nil).folders == ["/usr/share/zoneinfo"])
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Berlin"),
      "the package tzdata is not installed here"))
  func `the system's own files are read`() throws {
    let zone = try TimeZoneDirectory(tzdir: nil).zone("Europe/Berlin")
    #expect(zone.offset(at: try #require(Instant("1945-07-01T00:00:00Z"))) == 10_800)
    #expect(zone.offset(at: try #require(Instant("2026-07-01T00:00:00Z"))) == 7200)
    #expect(zone.offset(at: try #require(Instant("2100-01-01T00:00:00Z"))) == 3600)
  }

  private func withFolders(_ body: (String, String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    let folders = ["first", "second"].map { root.appending(path: $0) }
    for folder in folders {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    try body(folders[0].path, folders[1].path)
  }

  private func write(_ bytes: [UInt8], to folder: String, _ name: String) throws {
    let file = URL(filePath: folder).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
