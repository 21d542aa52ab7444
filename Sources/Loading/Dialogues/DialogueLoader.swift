package import Diagnostics
package import Dialogues
import Wording

/// Reads the dialogues of a folder with their words; every fault of every file is collected.
package enum DialogueLoader {
  /// What a folder of dialogues holds. Nothing of it is used while one of its files has a fault.
  package struct Loaded: Sendable {
    package let library: DialogueLibrary
    package let words: DialogueWords
    /// The dialogue files as they are, for keeping them beside the meetings.
    package let scripts: [Script]
  }

  /// - Parameters:
  ///   - folder: holds `<dialogue>.yaml`, and `text/<lang>/<dialogue>.yaml` for every language.
  ///   - world: what the dialogues may ask of the domain.
  package static func load(
    _ folder: String, world: some DialogueWorld, _ faults: inout FaultList,
    _ sources: inout [SourceFile]
  ) -> Loaded? {
    guard let names = FolderReader.names(in: folder, ending: ".yaml"), !names.isEmpty else {
      faults.add(DialogueFault.noDialogues(folder))
      return nil
    }
    var dialogues: [Dialogue] = []
    var scripts: [Script] = []
    var places = DialoguePlaces()
    for name in names {
      guard let source = FileReader.read("\(folder)/\(name)", &faults) else { continue }
      sources.append(source)
      guard let entry = YAMLReader.read(source, &faults),
        let dialogue = DialogueReader.read(entry, &faults)
      else { continue }
      places.add(dialogue.id, entry)
      dialogues.append(dialogue)
      scripts.append(
        Script(dialogue: dialogue.id, version: dialogue.version, text: source.text))
    }
    let library = DialogueLibrary(dialogues)
    for dialogue in dialogues {
      DialogueLinks.check(dialogue, in: library, world: world, places, &faults)
      faults.add(
        MigrationCheck(dialogue: dialogue, place: places.top(dialogue.id, "migrate")).faults)
    }
    let words = WordsReader.load(folder, library: library, &faults, &sources)
    return faults.hasFaults ? nil : Loaded(library: library, words: words, scripts: scripts)
  }

  /// The dialogues of scripts that were kept: they were sound when meetings were led by them.
  ///
  /// Nil with the faults when a text can no longer be read.
  package static func library(
    of scripts: [Script], _ faults: inout FaultList
  ) -> DialogueLibrary? {
    let dialogues = scripts.compactMap { script -> Dialogue? in
      let source = SourceFile(name: "\(script.dialogue)@\(script.version)", text: script.text)
      return YAMLReader.read(source, &faults).flatMap { DialogueReader.read($0, &faults) }
    }
    return faults.hasFaults ? nil : DialogueLibrary(dialogues)
  }
}
