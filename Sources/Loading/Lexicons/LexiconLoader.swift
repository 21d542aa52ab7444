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
    folder: String, _ faults: inout FaultList, _ sources: inout [SourceFile]
  ) -> [Language: Lexicon]? {
    var lexicons: [Language: Lexicon] = [:]
    for language in Language.allCases {
      let path = "\(folder)/\(language.code).yaml"
      guard let source = FileReader.read(path, &faults) else { continue }
      sources.append(source)
      guard let words = words(in: source, &faults) else { continue }
      lexicons[language] = Lexicon(language, words)
    }
    return lexicons.count == Language.allCases.count ? lexicons : nil
  }

  /// The words of one file; nil when it has a fault.
  package static func words(
    in source: SourceFile, _ faults: inout FaultList
  ) -> LexiconWords? {
    guard let entry = YAMLReader.read(source, &faults) else { return nil }
    return Fields.read(entry, &faults) { fields throws(Incomplete) in
      let read = LexiconSection.allCases.map { section in
        (section, fields.required(section.rawValue, reader(of: section)))
      }
      var sections: [LexiconSection: [String: [String]]] = [:]
      for (section, words) in read { sections[section] = try words() }
      return LexiconWords(sections)
    }
  }

  /// Every key of a closed section must be there, and no other.
  private static func reader(of section: LexiconSection) -> Reader<[String: [String]]> {
    let phrases = Read.list(of: phrase(of: section))
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
