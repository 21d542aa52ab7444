import Wording

/// Fills the texts of one language; the values keep their sources.
struct Words {
  let text: DocumentText
  let formats: Formats

  func callAsFunction(_ key: TextKey, _ values: [String: TextValue] = [:]) -> [Document.Run] {
    precondition(
      Set(values.keys) == key.values, "The text \(key.key) is filled with other values than it has."
    )
    return Words.merged(filled(text[key, formats.language], values, key))
  }

  /// A text without values, as a string.
  func plain(_ key: TextKey) -> String { self(key).plain }

  private func filled(
    _ template: Template, _ values: [String: TextValue], _ key: TextKey
  ) -> [Document.Run] {
    var runs: [Document.Run] = []
    for segment in template.segments {
      switch segment {
      case .text(let text):
        runs.append(.text(formats.typeset(Words.afterStop(text, runs))))
      case .value(let name):
        let value = values[name]?.runs ?? []
        if case .text(let last)? = runs.last {
          runs[runs.count - 1] = .text(formats.leading(last, to: value.plain))
        }
        runs += value
      case .plural(let name, let forms):
        guard let number = values[name]?.number,
          let form = forms[formats.language.plural(of: number)]
        else { preconditionFailure("\(key.key) needs a number with a form for {\(name)}.") }
        runs += filled(form, values, key)
      }
    }
    return runs
  }

  /// A value that ends with a full stop takes the sentence's full stop into itself.
  private static func afterStop(_ text: String, _ before: [Document.Run]) -> String {
    guard text.hasPrefix("."), before.last?.plain.hasSuffix(".") == true else { return text }
    return String(text.dropFirst())
  }

  private static func merged(_ runs: [Document.Run]) -> [Document.Run] {
    runs.reduce(into: []) { merged, run in
      if case .text(let next) = run, case .text(let last)? = merged.last {
        merged[merged.count - 1] = .text(last + next)
      } else if run.plain != "" {
        merged.append(run)
      }
    }
  }
}
