import Diagnostics
import Dialogues
import Loading
import Negotiation
import Terminal
import Wording

/// The dialogues with their words, without a catalogue: what drawing them needs.
struct DialogueStage {
  let whereabouts: Whereabouts
  let folder: String
  let library: DialogueLibrary
  let words: DialogueWords

  init(_ options: CommonOptions) throws {
    whereabouts = try Whereabouts(options)
    folder = try whereabouts.dialogs()
    var faults = FaultList()
    var sources: [SourceFile] = []
    let loaded = DialogueLoader.load(folder, world: NegotiationWorld(), &faults, &sources)
    guard let loaded else {
      let texts = Dictionary(sources.map { ($0.name, $0.text) }) { first, _ in first }
      try Output.error.write(line: FaultDrawing.draw(faults.sorted, sources: texts))
      throw CommandFailure(
        .configuration, "mend the faults above and try again; entente check shows all of them")
    }
    library = loaded.library
    words = loaded.words
  }

  func dialogue(_ name: String) throws -> Dialogue {
    try Self.dialogue(name, in: library)
  }

  static func dialogue(_ name: String, in library: DialogueLibrary) throws -> Dialogue {
    guard let found = library[name] else {
      let known = library.dialogues.keys.sorted()
      let meant =
        Spelling.nearest(name, in: known).map { "did you mean \($0)?" }
        ?? "there are \(known.joined(separator: ", "))"
      throw CommandFailure(
        .noInput, "there is no dialogue \"\(Escaping.visible(name))\": \(meant)")
    }
    return found
  }
}
