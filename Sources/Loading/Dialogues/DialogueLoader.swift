package import Diagnostics
package import Dialogues
import Understanding
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
  ///   - cache: where dialogues that were found to be sound are kept ready.
  package static func load(
    _ folder: String, world: some DialogueWorld, cache: CacheFolder? = nil,
    _ faults: inout FaultList, _ sources: inout [SourceFile]
  ) -> Loaded? {
    let kept = KeptFiles(folder, cache: cache)
    let read = read(kept, world: world, &faults, &sources)
    guard let read, !faults.hasFaults else { return nil }
    kept.keep()
    return Loaded(library: read.library, words: read.words, scripts: read.scripts)
  }

  /// Dialogues and words as far as they could be read, with their places.
  struct Reading {
    let library: DialogueLibrary
    let words: DialogueWords
    let scripts: [Script]
    let places: DialoguePlaces
    /// Whether names and structure are sound: what the words say may still have faults.
    let isSound: Bool
  }

  /// - Parameter lexicons: the words of commands, which no option may be called by.
  static func read(
    _ kept: KeptFiles, world: some DialogueWorld, lexicons: [Lexicon] = [],
    _ faults: inout FaultList, _ sources: inout [SourceFile]
  ) -> Reading? {
    let folder = kept.folder
    guard let names = FolderReader.names(in: folder, ending: ".yaml"), !names.isEmpty else {
      faults.add(DialogueFault.noDialogues(folder))
      return nil
    }
    var found = FaultList()
    let files = names.compactMap { name in
      file(kept.file(name, withText: .always), &found, &sources)
    }
    let library = DialogueLibrary(files.map(\.dialogue))
    var places = DialoguePlaces()
    for file in files { places.add(file.dialogue.id, file.entry) }
    if !kept.isSound { check(library, world: world, places, files: names, &found) }
    let isSound = !found.hasFaults
    faults.add(found)
    let words = WordsReader.load(
      kept, library: library, lexicons: lexicons, &places, &faults, &sources)
    return Reading(
      library: library, words: words, scripts: files.map(\.script), places: places,
      isSound: isSound)
  }

  /// One dialogue with the text from which it was read.
  private struct File {
    let dialogue: Dialogue
    let entry: Entry
    let script: Script
  }

  private static func file(
    _ file: ParsedFile, _ faults: inout FaultList, _ sources: inout [SourceFile]
  ) -> File? {
    faults.add(file.faults)
    guard let source = file.source else { return nil }
    sources.append(source)
    guard let entry = file.entry, let dialogue = DialogueReader.read(entry, &faults)
    else { return nil }
    return File(
      dialogue: dialogue, entry: entry,
      script: Script(dialogue: dialogue.id, version: dialogue.version, text: source.text))
  }

  /// That every name leads somewhere, and what the engine stands on besides.
  static func check(
    _ library: DialogueLibrary, world: some DialogueWorld, _ places: DialoguePlaces,
    files names: [String], _ faults: inout FaultList
  ) {
    let files = names.map { String($0.dropLast(".yaml".count)) }
    for dialogue in library.dialogues.values {
      DialogueLinks.check(
        dialogue, in: library, world: world, places, files: files, &faults)
      faults.add(
        MigrationCheck(dialogue: dialogue, place: places[dialogue.id, "migrate"]).faults)
    }
    guard !faults.hasFaults else { return }
    for finding in DialogueProof.structuralFindings(in: library, world: world) {
      faults.add(places.fault(finding))
    }
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
