package import Diagnostics
package import Wording

extension Read {
  /// A language by its code.
  package static func language(_ entry: Entry, _ faults: inout FaultList) -> Language? {
    choice(entry, &faults)
  }

  /// A text in several languages, `{en: …, de: …}`; the authoritative one must be there.
  ///
  /// Whether the others are complete is a question of the file's own rules (C07), not of reading.
  package static func localizedText(authoritative: Language) -> Reader<LocalizedText> {
    { entry, faults in
      let texts: [String?]? = Fields.read(entry, &faults) { fields throws(Incomplete) in
        let original = fields.required(authoritative.rawValue, text)
        let others = Language.allCases.map {
          $0 == authoritative ? nil : fields.optional($0.rawValue, text)
        }
        var texts: [String?] = []
        for other in others { texts.append(try other?()) }
        texts[authoritative.place] = try original()
        return texts
      }
      return texts.flatMap { texts in
        LocalizedText(authoritative: authoritative) { texts[$0.place] }
      }
    }
  }

  /// Words per language, such as synonyms: `{en: [admission, admit], de: [aufnahme]}`.
  package static func words(
    _ entry: Entry, _ faults: inout FaultList
  ) -> [Language: [String]]? {
    mapping(by: Language.self, of: list(of: text))(entry, &faults)
  }
}
