package import Diagnostics
import ServiceCatalogue
package import Wording

/// Holds everything that customers hear or read against the ways of refusing of its language.
///
/// Dialogues and documents are read once more, so that nothing of this stands in the way of a
/// meeting's start; a catalogue's texts are held against it where its services are checked.
package struct RefusalCheck: Sendable {
  private let refusals: [Language: Refusals]

  /// - Parameter refusals: a language without a list is not checked.
  package init(_ refusals: [Language: Refusals]) {
    self.refusals = refusals
  }

  /// Every text that the assistant speaks in dialogues; the names of options are the customer's.
  package func spokenFaults(inDialogues folder: String) -> [Fault] {
    faults(in: "\(folder)/text") { pair in
      if pair.key.contains(".option.") { return nil }
      // An example is an answer that the customer may give, and that may be a bare "no".
      return pair.key.hasSuffix(".example") ? .statement : .reply
    }
  }

  /// Every text of the documents.
  package func writtenFaults(inDocuments folder: String) -> [Fault] {
    faults(in: "\(folder)/text") { _ in .statement }
  }

  /// Texts that customers read.
  func faults(in texts: [PlacedText], of reading: some PlacedTexts) -> [Fault] {
    guard !refusals.isEmpty else { return [] }
    let found = texts.filter { !$0.isInternal }.flatMap { placed in
      placed.text.languages.compactMap { language in
        refusals[language]?.first(in: placed.text.in(language), .statement)
          .map { (words: $0, path: "\(placed.path)/\(language.code)") }
      }
    }
    guard !found.isEmpty else { return [] }
    let places = reading.places
    return found.compactMap { words, path in
      places[path].map { RefusalFault.spoken(words, in: reading.source(of: $0.file), from: $0) }
    }
  }

  /// Stands for all lists: two with the same find the same.
  var sum: UInt64 {
    Checksum.of(
      Language.allCases.map { language in
        (refusals[language]?.phrases ?? []).map { $0.joined(separator: "\n") }
          .joined(separator: "\n\n")
      }.joined(separator: "\n\n\n"))
  }

  private func faults(
    in folder: String, voice: (Entry.Pair) -> Refusals.Voice?
  ) -> [Fault] {
    refusals.values.flatMap { list -> [Fault] in
      let inner = "\(folder)/\(list.language.code)"
      let names = FolderReader.names(in: inner, ending: ".yaml") ?? []
      return names.filter { $0 != RefusalLoader.file }.flatMap { name -> [Fault] in
        // What is wrong with the file itself is told where it is read for use.
        var unused = FaultList()
        guard let source = FileReader.read("\(inner)/\(name)", &unused),
          let pairs = YAMLReader.read(source, &unused)?.pairs
        else { return [] }
        return pairs.compactMap { pair in
          guard let voice = voice(pair),
            let text = SpokenText.read(pair, &unused),
            let words = list.first(in: text.template, voice)
          else { return nil }
          return RefusalFault.spoken(words, in: source, from: text.location)
        }
      }
    }
  }
}

/// Where texts stand, and in which files.
protocol PlacedTexts {
  var places: PathIndex { get }
  func source(of file: String) -> SourceFile?
}
