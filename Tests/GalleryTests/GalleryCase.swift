import Diagnostics
import Foundation
import Loading

/// One folder of the gallery: a fault id with a change that brings it in, and how it is drawn.
struct GalleryCase {
  let id: String
  let patch: Patch
  private let folder: URL

  struct Outcome {
    let faults: [Fault]
    let drawn: String
  }

  init(id: String) throws {
    self.id = id
    folder = Gallery.cases.appending(path: id)
    patch = Patch(
      try String(contentsOf: folder.appending(path: "patch.txt"), encoding: .utf8))
  }

  /// The drawn fault as recorded; empty when there is none yet.
  var expected: String {
    (try? String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)) ?? ""
  }

  func record(_ drawn: String) throws {
    try drawn.write(
      to: folder.appending(path: "expected.txt"), atomically: true, encoding: .utf8)
  }

  /// Checks a changed copy of the sound catalogue; file names are told from its folder on.
  func run() throws -> Outcome {
    try Gallery.withSoundCopy { copy in
      try patch.apply(to: copy)
      let faults: [Fault]
      let drawn: String
      if let customer = patch.customer, let sound = CatalogueLoader.load(copy.path).catalogue {
        let loaded = CustomerLoader.load(copy.path, customer, catalogue: sound)
        (faults, drawn) = (loaded.faults, loaded.drawnFaults)
      } else {
        let report = CatalogueCheck.run(copy.path)
        (faults, drawn) = (report.faults, report.drawn)
      }
      let relative = drawn.replacingOccurrences(of: copy.path + "/", with: "")
      return Outcome(faults: faults, drawn: relative + "\n")
    }
  }
}
