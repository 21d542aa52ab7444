package import Diagnostics
package import Dialogues
package import Understanding

/// `entente check` for a folder of dialogues: names, structure and words, and then the proof.
package enum DialogueCheck {
  /// Builds dialogues from parsed files and proves them, without their words.
  package static func prove(
    _ entries: [Entry], world: some DialogueWorld, _ faults: inout FaultList
  ) -> DialogueProof? {
    var places = DialoguePlaces()
    let dialogues = entries.compactMap { entry in
      let dialogue = DialogueReader.read(entry, &faults)
      if let dialogue { places.add(dialogue.id, entry) }
      return dialogue
    }
    let library = DialogueLibrary(dialogues)
    DialogueLoader.check(library, world: world, places, files: [], &faults)
    guard !faults.hasFaults else { return nil }
    let proof = DialogueProof(
      of: library, world: world, words: DialogueWords([:]), stock: nil)
    for finding in proof.findings { faults.add(places.fault(finding)) }
    return proof
  }

  /// - Parameters:
  ///   - stock: what there is to choose from; nil where no sound catalogue is at hand.
  ///   - lexicons: the words of commands, which no option may be called by.
  /// - Returns: the proof; nil where names and structure have faults on which it cannot build.
  @discardableResult
  package static func run(
    _ folder: String, world: some DialogueWorld, stock: (any DialogueStock)?,
    lexicons: [Lexicon], _ faults: inout FaultList, _ sources: inout [SourceFile]
  ) -> DialogueProof? {
    let read = DialogueLoader.read(
      KeptFiles(folder, cache: nil), world: world, lexicons: lexicons, &faults, &sources)
    guard let read, read.isSound else { return nil }
    let proof = DialogueProof(of: read.library, world: world, words: read.words, stock: stock)
    for finding in proof.findings { faults.add(read.places.fault(finding)) }
    return proof
  }
}
