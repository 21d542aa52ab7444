import Diagnostics
import Loading
package import Wording

/// What people say in a language, by its meaning: the collection of the tests of understanding.
package struct UtteranceBook: Sendable {
  /// All lines, whatever they mean; sorted by meaning, so that a seed tells a walk.
  package let lines: [String]
  private let byMeaning: [String: [String]]

  package subscript(meaning: String) -> [String] { byMeaning[meaning] ?? [] }

  /// Nil when the file of the language cannot be read.
  package init?(_ language: Language) {
    var faults = FaultList()
    let path = "\(ReferenceWorld.root)/Tests/UnderstandingTests/Utterances/\(language.code).yaml"
    guard let source = FileReader.read(path, &faults),
      let pairs = YAMLReader.read(source, &faults)?.pairs
    else { return nil }
    byMeaning = Dictionary(pairs.map { ($0.key, Self.texts(of: $0.value)) }) { $0 + $1 }
    lines = byMeaning.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  private static func texts(of entry: Entry) -> [String] {
    switch entry.content {
    case .scalar(let text): [text]
    case .list(let items): items.flatMap(texts)
    case .mapping(let pairs): pairs.flatMap { texts(of: $0.value) }
    }
  }
}
