extension Template {
  /// Every sentence that the template can become, with "0" in the place of each value; of several
  /// plurals, all take the same form at once.
  package var readings: [String] {
    let forms = pluralCategories.values.reduce(into: Set<PluralCategory>()) { $0.formUnion($1) }
    guard !forms.isEmpty else { return [reading(nil)] }
    return PluralCategory.allCases.filter(forms.contains).map(reading)
  }

  private func reading(_ form: PluralCategory?) -> String {
    segments.map { segment in
      switch segment {
      case .text(let text): text
      case .value: "0"
      case .plural(_, let forms):
        form.flatMap { forms[$0] ?? forms[.other] }?.reading(nil) ?? ""
      }
    }.joined()
  }
}
