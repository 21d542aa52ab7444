extension Template {
  /// The words with the values in their places; values that the text does not use may be given too.
  ///
  /// A value that ends with a full stop ("2026 г.", "Ltd.") takes the sentence's full stop into
  /// itself, as printers do in all five languages.
  package func fill(
    _ pieces: [String: Piece] = [:], by formats: Formats
  ) throws(FillFault) -> String {
    var filled = ""
    var endsAbbreviated = false
    for segment in segments {
      var words = try Template.words(of: segment, pieces, formats)
      if case .value(let name) = segment {
        filled = formats.leading(filled, to: words)
        if pieces[name]?.takesCapital == true, Template.endsSentence(filled) {
          words = words.prefix(1).uppercased() + words.dropFirst()
        }
      }
      if endsAbbreviated && words.hasPrefix(".") && !words.hasPrefix("..") {
        words.removeFirst()
      }
      filled += words
      if case .text = segment {
        endsAbbreviated = false
      } else {
        endsAbbreviated = filled.hasSuffix(".") && !filled.hasSuffix("..")
      }
    }
    return filled
  }

  /// Whether what follows begins a sentence.
  private static func endsSentence(_ text: String) -> Bool {
    text.last { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
      .map { ".!?…".contains($0) } ?? true
  }

  private static func words(
    of segment: Segment, _ pieces: [String: Piece], _ formats: Formats
  ) throws(FillFault) -> String {
    switch segment {
    case .text(let text):
      return formats.typeset(text)
    case .value(let name):
      guard let piece = pieces[name] else { throw .missing(name) }
      return try piece.written(by: formats)
    case .plural(let name, let forms):
      guard let piece = pieces[name] else { throw .missing(name) }
      guard let category = piece.pluralCategory(in: formats.language) else {
        throw .notANumber(name)
      }
      return try form(category, of: name, forms, formats.language).fill(pieces, by: formats)
    }
  }

  /// The form itself; a Russian text without `other` lends `few` to its fractions.
  private static func form(
    _ category: PluralCategory, of name: String, _ forms: [PluralCategory: Template],
    _ language: Language
  ) throws(FillFault) -> Template {
    if let form = forms[category] { return form }
    if language == .ru, category == .other, let form = forms[.few] { return form }
    throw .missingForm(name, category)
  }
}
