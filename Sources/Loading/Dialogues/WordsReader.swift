import Diagnostics
import Dialogues
import Understanding
import Wording

/// Reads the spoken words of the dialogues in five languages and holds them against the English ones.
struct WordsReader {
  let kept: KeptFiles
  let library: DialogueLibrary
  /// The words of commands, in every language; empty where they are not at hand.
  let lexicons: [Lexicon]
  private let isSound: Bool
  var faults = FaultList()
  var sources: [SourceFile] = []
  private var places: DialoguePlaces
  private var entries: [String: [String: [Language: DialogueWords.Entry]]] = [:]

  static func load(
    _ kept: KeptFiles, library: DialogueLibrary, lexicons: [Lexicon],
    _ places: inout DialoguePlaces, _ faults: inout FaultList, _ sources: inout [SourceFile]
  ) -> DialogueWords {
    // What is missing in the structure would be missing in the words, too.
    var reader = WordsReader(
      kept: kept, library: library, lexicons: lexicons, places: places,
      isSound: !faults.hasFaults)
    for dialogue in library.dialogues.values.sorted(by: { $0.id < $1.id })
    where !dialogue.spokenKeys.isEmpty {
      reader.read(dialogue)
    }
    faults.add(reader.faults)
    places = reader.places
    sources.append(contentsOf: reader.sources)
    return DialogueWords(reader.entries)
  }

  private init(
    kept: KeptFiles, library: DialogueLibrary, lexicons: [Lexicon], places: DialoguePlaces,
    isSound: Bool
  ) {
    self.kept = kept
    self.library = library
    self.lexicons = lexicons
    self.places = places
    self.isSound = isSound
  }

  private mutating func read(_ dialogue: Dialogue) {
    var originals: [String: SpokenText] = [:]
    for language in Language.allCases {
      let file = kept.file("text/\(language.rawValue)/\(dialogue.id).yaml")
      faults.add(file.faults)
      if let source = file.source { sources.append(source) }
      guard let entry = file.entry else { continue }
      let texts = texts(of: entry)
      if language == .en {
        originals = texts
        places.add(words: texts.mapValues(\.location), of: dialogue.id)
      }
      // What is kept was held against the English and against its neighbours before.
      if !kept.isSound { check(texts, originals, dialogue, language, file: file.path) }
      for (key, text) in texts {
        entries[dialogue.id, default: [:]][key, default: [:]][language] = .init(
          template: text.template, also: text.also)
      }
    }
  }

  /// Keys of the present file that stand there with a fault of their own: they are not missing.
  private var faulty: Set<String> = []

  private mutating func texts(of entry: Entry) -> [String: SpokenText] {
    var texts: [String: SpokenText] = [:]
    faulty = []
    for pair in entry.pairs ?? [] {
      texts[pair.key] = SpokenText.read(pair, &faults)
      if texts[pair.key] == nil { faulty.insert(pair.key) }
    }
    return texts
  }

  private mutating func check(
    _ texts: [String: SpokenText], _ originals: [String: SpokenText], _ dialogue: Dialogue,
    _ language: Language, file: String
  ) {
    let wanted = dialogue.spokenKeys
    for key in wanted.sorted() where texts[key] == nil && !faulty.contains(key) {
      faults.add(DialogueFault.wordsMissing(key, file: file))
    }
    checkNames(texts, originals, dialogue, language, file: file)
    for (key, text) in texts {
      if !wanted.contains(key), !dialogue.optionalKeys.contains(key) {
        faults.add(DialogueFault.wordsUnknown(key, at: text.location))
      }
      for slot in text.template.placeholders.sorted() where dialogue.slots[slot] == nil {
        faults.add(DialogueFault.unset(slot, key: key, at: text.location))
      }
      checkPlurals(text, key, dialogue, language)
      guard language != .en, let original = originals[key] else { continue }
      if text.digest != original.ownDigest {
        faults.add(DialogueFault.stale(key, expected: original.ownDigest, at: text.location))
      }
      if text.template.placeholders != original.template.placeholders {
        faults.add(
          DialogueFault.placeholders(key, original.template.placeholders, at: text.location))
      }
    }
    faults.add(CollisionCheck(lexicons: lexicons).faults(of: texts))
  }

  /// A plural has every form of its language, and is chosen by what can be counted.
  private mutating func checkPlurals(
    _ text: SpokenText, _ key: String, _ dialogue: Dialogue, _ language: Language
  ) {
    for flaw in text.template.flaws(in: language) {
      faults.add(DialogueFault.plural(flaw, at: text.location))
    }
    for slot in text.template.pluralCategories.keys.sorted() {
      guard let type = dialogue.slots[slot]?.type, type != .count, type != .number else { continue }
      faults.add(DialogueFault.uncounted(slot, key: key, at: text.location))
    }
  }

  /// A name is there in all languages or in none; without it nobody can speak of the thing.
  private mutating func checkNames(
    _ texts: [String: SpokenText], _ originals: [String: SpokenText], _ dialogue: Dialogue,
    _ language: Language, file: String
  ) {
    let isCalled = library.dialogues.values.contains { $0.calls(dialogue.id) }
    let names = dialogue.slotNames.union(isCalled ? [] : dialogue.phaseNames)
    for key in names.sorted() where texts[key] == nil {
      if language == .en {
        if isSound { faults.add(DialogueFault.nameMissing(key, file: file)) }
      } else if originals[key] != nil {
        faults.add(DialogueFault.wordsMissing(key, file: file))
      }
    }
    for kind in ["slot.", "phase."] { checkSameNames(texts.filter { $0.key.hasPrefix(kind) }) }
  }

  /// Two slots of a dialogue never share a name, nor do two phases.
  private mutating func checkSameNames(_ texts: [String: SpokenText]) {
    var owners: [String: String] = [:]
    for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
      for name in Set((text.also + [text.template.description]).map(Folding.key)) {
        if let other = owners[name] {
          faults.add(DialogueFault.sameName(name, [other, key], at: text.location))
        }
        owners[name] = key
      }
    }
  }
}
