import Diagnostics
import Understanding
import Wording

/// Names of options that somebody could mean otherwise: two options of one step share one, or it is the
/// word of a command, which could then not be given at that step.
///
/// Names are held against each other as lines are read: without case, accents, ё and ß.
struct CollisionCheck {
  /// Options are understood in all languages at once, and so are commands.
  let lexicons: [Lexicon]

  /// - Parameter texts: of one dialogue in one language, by key.
  func faults(of texts: [String: SpokenText]) -> [Fault] {
    var faults: [Fault] = []
    var owners: [String: [String: [String]]] = [:]
    for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard let range = key.firstRange(of: ".option.") else { continue }
      let (step, option) = (String(key[..<range.lowerBound]), String(key[range.upperBound...]))
      let names = Dictionary(
        ([option, text.template.description] + text.also).map { (Folding.key($0), $0) },
        uniquingKeysWith: { first, _ in first })
      for (folded, name) in names.sorted(by: { $0.key < $1.key }) {
        let others = owners[step]?[folded] ?? []
        owners[step, default: [:]][folded] = others + [option]
        if !others.isEmpty {
          faults.append(DialogueFault.collision(name, others + [option], at: text.location))
        } else if let command = command(name) {
          faults.append(DialogueFault.commandTaken(name, command, at: text.location))
        }
      }
    }
    return faults
  }

  private func command(_ name: String) -> String? {
    lexicons.lazy.compactMap { $0.command(name) }.first
  }
}
