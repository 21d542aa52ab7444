package import Diagnostics
package import Understanding
package import Wording

/// Reads the lexicons of all five languages, `<folder>/<language>.yaml`.
///
/// Every file has the same sections and keys (``LexiconSection``), so that what is understood in one
/// language is understood in all.
package enum LexiconLoader {
  /// Nil when a file is missing or has a fault; the faults of all files are collected.
  package static func load(
    folder: String, cache: CacheFolder? = nil, _ faults: inout FaultList,
    _ sources: inout [SourceFile]
  ) -> [Language: Lexicon]? {
    let kept = KeptFiles(folder, cache: cache)
    var lexicons: [Language: Lexicon] = [:]
    for language in Language.allCases {
      let file = kept.file("\(language.code).yaml")
      faults.add(file.faults)
      if let source = file.source { sources.append(source) }
      guard let words = file.entry.flatMap({ words(in: $0, isSound: kept.isSound, &faults) }) else {
        continue
      }
      lexicons[language] = Lexicon(language, words)
    }
    guard lexicons.count == Language.allCases.count else { return nil }
    if !faults.hasFaults { kept.keep() }
    return lexicons
  }

  /// The words of one file; nil when it has a fault.
  package static func words(
    in source: SourceFile, _ faults: inout FaultList
  ) -> LexiconWords? {
    YAMLReader.read(source, &faults).flatMap { words(in: $0, isSound: false, &faults) }
  }

  /// - Parameter isSound: every phrase was looked at before.
  private static func words(
    in entry: Entry, isSound: Bool, _ faults: inout FaultList
  ) -> LexiconWords? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let read = LexiconSection.allCases.map { section in
        (section, fields.required(section.rawValue, reader(of: section, isSound)))
      }
      var sections: [LexiconSection: [String: [String]]] = [:]
      for (section, words) in read { sections[section] = try words() }
      return LexiconWords(sections)
    }
  }

  /// Every key of a closed section must be there, and no other.
  private static func reader(
    of section: LexiconSection, _ isSound: Bool
  ) -> Reader<[String: [String]]> {
    let phrases = Read.list(of: isSound ? Read.text : phrase(of: section))
    guard let keys = section.keys else { return mapping(of: phrases, in: section) }
    return { entry, faults in
      Fields.read(entry, &faults) { fields throws(Incomplete) in
        let read = keys.map { ($0, fields.required($0, phrases)) }
        var words: [String: [String]] = [:]
        for (key, list) in read { words[key] = try list() }
        return words
      }
    }
  }

  /// A section in which every language has keys of its own.
  private static func mapping(
    of phrases: @escaping Reader<[String]>, in section: LexiconSection
  ) -> Reader<[String: [String]]> {
    { entry, faults in
      for pair in entry.pairs ?? [] where !section.takes(pair.key) {
        faults.add(LexiconFault.key(pair, in: section))
      }
      return Read.mapping(of: phrases)(entry, &faults)
    }
  }

  private static func phrase(of section: LexiconSection) -> Reader<String> {
    { entry, faults in
      guard let text = Read.text(entry, &faults) else { return nil }
      if let flaw = PhraseFlaw(text, in: section) {
        faults.add(LexiconFault.phrase(flaw, text, at: entry.location))
      }
      return text
    }
  }
}
