import Diagnostics
import Loading
import Wording

/// A frozen set of utterances: tab-separated rows that were written before anything was tuned to
/// them, and that no tuning may change.
enum EvaluationTable {
  static func rows(_ folder: String, _ language: Language) -> [[String]] {
    text(folder, language).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static func digest(_ folder: String, _ language: Language) -> String {
    TextDigest.of(text(folder, language))
  }

  private static func text(_ folder: String, _ language: Language) -> String {
    var faults = FaultList()
    let path = "\(World.root)/Tests/UnderstandingTests/\(folder)/\(language.code).tsv"
    return FileReader.read(path, &faults)?.text ?? ""
  }
}
