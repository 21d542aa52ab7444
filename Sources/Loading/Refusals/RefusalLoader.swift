package import Diagnostics
package import Wording

/// Reads how each language refuses, `<folder>/text/<lang>/refusals.yaml`.
///
/// Only `entente check` and tests ask for it: a meeting does not read these files.
package enum RefusalLoader {
  /// The name of the file among the text files of a language.
  static let file = "refusals.yaml"

  /// Those languages whose file has no fault.
  ///
  /// - Parameter folder: that of the dialogues.
  package static func load(
    _ folder: String, _ faults: inout FaultList, _ sources: inout [SourceFile]
  ) -> [Language: Refusals] {
    var lists: [Language: Refusals] = [:]
    for language in Language.allCases {
      let path = "\(folder)/text/\(language.code)/\(file)"
      guard let source = FileReader.read(path, &faults) else { continue }
      sources.append(source)
      lists[language] = read(source, language, &faults)
    }
    return lists
  }

  /// One file; nil when it has a fault.
  package static func read(
    _ source: SourceFile, _ language: Language, _ faults: inout FaultList
  ) -> Refusals? {
    guard let entry = YAMLReader.read(source, &faults) else { return nil }
    var own = FaultList()
    let refusals: Refusals? = Fields.read(entry, &own) { fields throws(Incomplete) in
      let refuse = fields.required("refuse", Read.filledList(of: RefusalPhrase.read))
      let allow = fields.required("allow", Read.filledList(of: RefusalPhrase.read))
      let (refusing, harmless) = (try refuse(), try allow())
      for fault in faultsOf(refusing, harmless) { fields.add(fault) }
      return Refusals(language, refuse: refusing.map(\.text), allow: harmless.map(\.text))
    }
    faults.add(own)
    return own.hasFaults ? nil : refusals
  }

  private static func faultsOf(
    _ refusing: [RefusalPhrase], _ harmless: [RefusalPhrase]
  ) -> [Fault] {
    var first: [WordSequence: RefusalPhrase] = [:]
    var faults: [Fault] = []
    for phrase in refusing + harmless {
      if let earlier = first[phrase.words] {
        faults.append(RefusalFault.duplicate(phrase, earlier))
      } else {
        first[phrase.words] = phrase
      }
    }
    let known = Set(refusing.map(\.words))
    for phrase in harmless where !known.contains(phrase.words) {
      if !known.contains(where: phrase.words.contains) { faults.append(RefusalFault.idle(phrase)) }
    }
    return faults
  }
}
