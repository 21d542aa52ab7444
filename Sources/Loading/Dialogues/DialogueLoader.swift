package import Diagnostics
package import Dialogues
import Wording

/// Reads the dialogues of a folder with their words; every fault of every file is collected.
package enum DialogueLoader {
  /// What a folder of dialogues holds. Nothing of it is used while one of its files has a fault.
  package struct Loaded: Sendable {
    package let library: DialogueLibrary
    package let words: DialogueWords
  }

  /// - Parameters:
  ///   - folder: holds `<dialogue>.yaml`, and `text/<lang>/<dialogue>.yaml` for every language.
  ///   - world: what the dialogues may ask of the domain.
  package static func load(
    _ folder: String, world: some DialogueWorld, _ faults: inout FaultList,
    _ sources: inout [SourceFile]
  ) -> Loaded? {
    let read = read(folder, world: world, &faults, &sources)
    guard let read, !faults.hasFaults else { return nil }
    return Loaded(library: read.library, words: read.words)
  }

  /// Dialogues and words as far as they could be read, with their places.
  struct Reading {
    let library: DialogueLibrary
    let words: DialogueWords
    let places: DialoguePlaces
    /// Whether names and structure are sound: what the words say may still have faults.
    let isSound: Bool
  }

  static func read(
    _ folder: String, world: some DialogueWorld, _ faults: inout FaultList,
    _ sources: inout [SourceFile]
  ) -> Reading? {
    guard let names = FolderReader.names(in: folder, ending: ".yaml"), !names.isEmpty else {
      faults.add(DialogueFault.noDialogues(folder))
      return nil
    }
    var dialogues: [Dialogue] = []
    var places = DialoguePlaces()
    var found = FaultList()
    for name in names {
      guard let source = FileReader.read("\(folder)/\(name)", &found) else { continue }
      sources.append(source)
      guard let entry = YAMLReader.read(source, &found),
        let dialogue = DialogueReader.read(entry, &found)
      else { continue }
      places.add(dialogue.id, entry)
      dialogues.append(dialogue)
    }
    let library = DialogueLibrary(dialogues)
    check(library, world: world, places, files: names, &found)
    let isSound = !found.hasFaults
    faults.add(found)
    let words = WordsReader.load(folder, library: library, &places, &faults, &sources)
    return Reading(library: library, words: words, places: places, isSound: isSound)
  }

  /// That every name leads somewhere, and what the engine stands on besides.
  private static func check(
    _ library: DialogueLibrary, world: some DialogueWorld, _ places: DialoguePlaces,
    files names: [String], _ faults: inout FaultList
  ) {
    let files = names.map { String($0.dropLast(".yaml".count)) }
    for dialogue in library.dialogues.values {
      DialogueLinks.check(
        dialogue, in: library, world: world, places, files: files, &faults)
    }
    guard !faults.hasFaults else { return }
    for finding in DialogueProof.structuralFindings(in: library, world: world) {
      faults.add(places.fault(finding))
    }
  }
}
