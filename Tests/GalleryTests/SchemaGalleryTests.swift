import Diagnostics
import EntenteTestSupport
import Foundation
import Loading
import Testing

/// What of the gallery an editor marks before anything is run.
struct SchemaGalleryTests {
  /// Faults that a single file shows by its keys, kinds, and the names that the program supplies.
  /// The others need a second file, a second place of the file, or the sense of a condition.
  static let visible = [
    "dialogue-form", "dialogue-step-kind", "dialogue-unknown-action", "dialogue-unknown-domain",
    "dialogue-unknown-exhibit", "dialogue-unknown-input", "dialogue-unknown-result",
    "dialogue-unknown-type", "refusals-form", "words-unknown", "yaml-empty.refusals",
  ]

  @Test func `every dialogue, text and list of refusals of the gallery is as its schema says`()
    throws
  {
    let found = try Gallery.withSoundCopy { self.refused(in: $0) }
    #expect(found == [])
  }

  @Test(arguments: visible)
  func `a fault of form is refused by the schema of its file`(folder: String) throws {
    let entry = try GalleryCase(folder: folder)
    let refused = try Gallery.withSoundCopy { copy in
      try entry.patch.apply(to: copy)
      return self.refused(in: copy)
    }
    #expect(refused == entry.patch.files.filter { $0.hasPrefix("dialogs/") })
  }

  @Test(arguments: Gallery.folders)
  func `what a schema refuses is a fault for the loader too`(folder: String) throws {
    let entry = try GalleryCase(folder: folder)
    try Gallery.withSoundCopy { copy in
      try entry.patch.apply(to: copy)
      let refused = self.refused(in: copy)
      let faults = try entry.run().faults
      #expect(refused.isEmpty || !faults.isEmpty)
    }
  }

  /// The files of the dialogues, by their paths in the folder, that their schemas refuse.
  private func refused(in folder: URL) -> [String] {
    SchemaGalleryTests.files(in: folder.path + "/dialogs").filter { file in
      var faults = FaultList()
      let path = folder.path + "/dialogs/" + file.path
      guard let source = FileReader.read(path, &faults),
        let entry = YAMLReader.read(source, &faults)
      else { return false }
      return !SchemaCheck(file.kind.node).admits(Instance(entry))
    }.map { "dialogs/" + $0.path }
  }

  private static func files(in folder: String) -> [(path: String, kind: FileSchema)] {
    func names(_ inner: String) -> [String] {
      FolderReader.names(in: folder + inner, ending: ".yaml") ?? []
    }
    let texts = ["en", "de", "fr", "it", "ru"].flatMap { language in
      names("/text/\(language)").map { name in
        ("text/\(language)/\(name)", name == "refusals.yaml" ? FileSchema.refusals : .text)
      }
    }
    return names("").map { ($0, .dialogue) } + texts
  }
}
