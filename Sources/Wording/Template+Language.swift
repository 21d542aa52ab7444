extension Template {
  /// What a template lacks as a text in one language.
  package enum Flaw: Hashable, Sendable {
    /// Forms that a number can ask for in this language and that are not spelled out.
    case missingForms(of: String, [PluralCategory])
    /// Forms that no number can ask for in this language.
    case unusedForms(of: String, [PluralCategory])
    /// In French 0 and in Russian 21 take `one` too: the form has to show the number.
    case hiddenNumber(of: String)

    /// What is wrong, in one sentence without its full stop.
    package var message: String {
      switch self {
      case .missingForms(let name, let forms):
        "the plural of \"\(name)\" lacks \(Flaw.listed(forms))"
      case .unusedForms(let name, let forms):
        "the plural of \"\(name)\" has \(Flaw.listed(forms)), which this language does not use"
      case .hiddenNumber(let name):
        "the form \"one\" of \"\(name)\" also stands for other numbers, but does not show them"
      }
    }

    /// What the author can do about it, as a sentence.
    package var remedy: String {
      switch self {
      case .missingForms: "Add the whole words of each form."
      case .unusedForms: "Take them out."
      case .hiddenNumber(let name): "Write {\(name)} in it, as in the other forms."
      }
    }

    private static func listed(_ forms: [PluralCategory]) -> String {
      forms.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    }
  }

  /// Everything that keeps this template from being a sound text of the language.
  package func flaws(in language: Language) -> [Flaw] {
    segments.flatMap { segment -> [Flaw] in
      guard case .plural(let name, let forms) = segment else { return [] }
      let missing = PluralCategory.allCases.filter {
        language.requiredPlurals.contains($0) && forms[$0] == nil
      }
      let unused = PluralCategory.allCases.filter {
        !language.allowedPlurals.contains($0) && forms[$0] != nil
      }
      return (missing.isEmpty ? [] : [.missingForms(of: name, missing)])
        + (unused.isEmpty ? [] : [.unusedForms(of: name, unused)])
        + (Template.hidesNumber(name, forms, language) ? [.hiddenNumber(of: name)] : [])
    }
  }

  private static func hidesNumber(
    _ name: String, _ forms: [PluralCategory: Template], _ language: Language
  ) -> Bool {
    guard language == .fr || language == .ru, let one = forms[.one] else { return false }
    return !one.placeholders.contains(name)
      && forms.values.contains { $0.placeholders.contains(name) }
  }
}
