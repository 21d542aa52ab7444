package import Diagnostics
import Wording

/// Puts the digests of the English texts into translations that say `of: "new"`: whoever wrote that
/// has just compared the two.
package enum WordsStamp {
  package struct Stamped: Sendable {
    package let path: String
    /// The file with the digests in place.
    package let text: String
    /// How many of them were put in.
    package let count: Int
  }

  static let mark = "new"

  /// The text files of a dialogue in which something was marked; faults where one cannot be read.
  package static func files(
    of dialogue: String, in folder: String, _ faults: inout FaultList,
    _ sources: inout [SourceFile]
  ) -> [Stamped] {
    func read(_ language: Language) -> (SourceFile, Entry)? {
      let path = "\(folder)/text/\(language.code)/\(dialogue).yaml"
      guard let source = FileReader.read(path, &faults) else { return nil }
      sources.append(source)
      return YAMLReader.read(source, &faults).map { (source, $0) }
    }
    guard let (_, english) = read(.en) else { return [] }
    var digests: [String: String] = [:]
    for pair in english.pairs ?? [] {
      digests[pair.key] = pair.words.map(TextDigest.of)
    }
    return Language.allCases.filter { $0 != .en }.compactMap { language in
      guard let (source, entry) = read(language) else { return nil }
      return stamped(source, entry, digests)
    }
  }

  private static func stamped(
    _ source: SourceFile, _ entry: Entry, _ digests: [String: String]
  ) -> Stamped? {
    var lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Array($0.unicodeScalars) }
    var count = 0
    for pair in entry.pairs ?? [] {
      guard let mark = pair.value["of"], mark.scalar == Self.mark, let digest = digests[pair.key],
        lines.indices.contains(mark.location.line - 1)
      else { continue }
      let start = mark.location.column - 1
      let line = lines[mark.location.line - 1]
      guard let end = end(of: Self.mark, in: line, from: start) else { continue }
      lines[mark.location.line - 1].replaceSubrange(
        start..<end, with: "\"\(digest)\"".unicodeScalars)
      count += 1
    }
    guard count > 0 else { return nil }
    let text = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    return Stamped(path: source.name, text: text, count: count)
  }

  /// Behind the word, with its quotes if it has some.
  private static func end(
    of word: String, in line: [Unicode.Scalar], from start: Int
  ) -> Int? {
    for written in ["\"\(word)\"", "'\(word)'", word] {
      let scalars = Array(written.unicodeScalars)
      if line.dropFirst(start).starts(with: scalars) { return start + scalars.count }
    }
    return nil
  }
}

extension Entry.Pair {
  /// The words of an English text: plain, or under `say` or `label`.
  fileprivate var words: String? {
    value.scalar ?? value["label"]?.scalar ?? value["say"]?.scalar
  }
}
