import Foundation
package import Loading
import Wording

/// Small sound files of every kind, and files that mean ill: where mutations begin.
package struct FuzzSeeds: Sendable {
  package struct Seed: Sendable {
    package let form: FileForm
    package let bytes: [UInt8]
    /// Where the file stands in the small sound catalogue; nil for any other.
    let path: String?
  }

  package let seeds: [Seed]

  /// The folder of the small sound catalogue.
  static let sound = "\(ReferenceWorld.root)/Tests/GalleryTests/Sound"

  package static func project() -> FuzzSeeds {
    let tests = "\(ReferenceWorld.root)/Tests/GalleryTests"
    var seeds: [Seed] = []
    for path in files(in: sound) {
      if let part = CataloguePart(path: path) {
        seeds += seed("\(sound)/\(path)", .part(part), path)
      }
    }
    for path in files(in: "\(tests)/SoundDialogs") {
      seeds += seed("\(tests)/SoundDialogs/\(path)", form(ofDialogue: path))
    }
    for path in files(in: "\(ReferenceWorld.root)/dialogs/tests").prefix(3) {
      seeds += seed("\(ReferenceWorld.root)/dialogs/tests/\(path)", .test)
    }
    return FuzzSeeds(seeds: seeds + hostile)
  }

  private static func form(ofDialogue path: String) -> FileForm {
    if path.hasSuffix("refusals.yaml") { return .refusals(.en) }
    return path.contains("text/") ? .text : .dialogue
  }

  private static func seed(
    _ file: String, _ form: FileForm, _ path: String? = nil
  ) -> [Seed] {
    guard let data = FileManager.default.contents(atPath: file) else { return [] }
    return [Seed(form: form, bytes: Array(data), path: path)]
  }

  private static func files(in folder: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
  }

  /// Files that are made to take time or memory.
  private static let hostile: [Seed] = hostileTexts.map {
    Seed(form: .part(.service), bytes: Array($0.utf8), path: nil)
  }

  private static let hostileTexts = [
    "a: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b]\n",
    String(repeating: "[", count: 400), String(repeating: "{a: ", count: 200),
    "a: &a {b: *a}\n", "? ? ? ? ? ? ? ? a\n", String(repeating: "- ", count: 300) + "x\n",
    "a: |\n" + String(repeating: "  x\n", count: 200),
    "\"" + String(repeating: "\\x41", count: 200),
    String(repeating: "a: 1\n", count: 80), "<<: {a: 1}\n<<: {a: 2}\n",
    "%TAG ! tag:x,2000:\n---\n!a b",
  ]
}
