import Diagnostics
import EntenteTestSupport
import Foundation
import Negotiation

@testable import Loading

/// The files that a schema is about, and how our loader reads them.
struct Readings {
  let schema: FileSchema

  /// The stock files of the kind, by their paths.
  var paths: [String] {
    let root = "\(ReferenceWorld.root)/dialogs"
    func files(_ folder: String) -> [String] {
      (FolderReader.names(in: folder, ending: ".yaml") ?? []).map { "\(folder)/\($0)" }
    }
    let texts = ["en", "de", "fr", "it", "ru"].flatMap { files("\(root)/text/\($0)") }
    return switch schema {
    case .dialogue: files(root)
    case .text: texts.filter { !$0.hasSuffix("/refusals.yaml") }
    case .refusals: texts.filter { $0.hasSuffix("/refusals.yaml") }
    case .test: files("\(root)/tests")
    }
  }

  func instance(_ path: String) throws -> Instance {
    var faults = FaultList()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let entry = YAMLReader.read(SourceFile(name: path, text: text), &faults)
    guard let entry, !faults.hasFaults else { throw Unreadable(path: path) }
    return Instance(entry)
  }

  struct Unreadable: Error { let path: String }

  /// What the loader has against the form of a document: keys, kinds and written forms, not what
  /// names lead to.
  func faults(_ instance: Instance) -> [Fault] {
    var faults = FaultList()
    let entry = instance.entry
    switch schema {
    case .dialogue: _ = DialogueReader.read(entry, &faults)
    case .text: readTexts(entry, &faults)
    case .refusals: break
    case .test: _ = TestLoader.read(entry, &faults)
    }
    return faults.sorted
  }

  /// What `entente check` has against what a dialogue names.
  func linkFaults(_ instance: Instance) -> [Fault] {
    var faults = FaultList()
    guard schema == .dialogue, let world = ReferenceWorld.shared,
      let dialogue = DialogueReader.read(instance.entry, &faults)
    else { return [] }
    DialogueLinks.check(
      dialogue, in: world.library, world: NegotiationWorld(), DialoguePlaces(), files: [],
      &faults)
    return faults.sorted
  }

  private func readTexts(_ entry: Entry, _ faults: inout FaultList) {
    guard let pairs = entry.pairs else {
      return faults.add(ReadingFault.kind(entry, expected: "a mapping of keys and values"))
    }
    for pair in pairs {
      _ = SpokenText.read(pair, &faults)
      // A key that no step speaks is found when the words are held against the steps.
      if !pair.key.contains(".") {
        faults.add(DialogueFault.wordsUnknown(pair.key, at: pair.place))
      }
    }
  }
}
