/// A text with named places for values: `{tier} costs {price}`, `{count|one: … |other: …}`.
///
/// `{name}` stands for a value, `{name|one: … |few: … |many: … |other: …}` for the form that a number
/// asks for; forms may hold values but no further plural and no braces. `{{` and `}}` are braces.
/// There is no optional part: a sentence with an optional figure is two whole sentences.
package struct Template: Hashable, Sendable {
  package enum Segment: Hashable, Sendable {
    case text(String)
    case value(String)
    case plural(String, [PluralCategory: Template])
  }

  package let segments: [Segment]

  /// Only the parser and its own forms come here, so that printing and parsing stay inverse.
  init(segments: [Segment]) {
    self.segments = segments
  }

  /// Reads a template as a person wrote it; throws the first fault with its place.
  package init(parsing source: String) throws(Template.Fault) {
    var parser = TemplateParser(source)
    self = try parser.template()
  }

  /// The names of all values that have to be given, those inside plural forms too.
  package var placeholders: Set<String> {
    segments.reduce(into: []) { names, segment in
      switch segment {
      case .text: break
      case .value(let name): names.insert(name)
      case .plural(let name, let forms):
        names.insert(name)
        for form in forms.values { names.formUnion(form.placeholders) }
      }
    }
  }

  /// The names that choose a plural form, with the forms spelled out for them.
  package var pluralCategories: [String: Set<PluralCategory>] {
    segments.reduce(into: [:]) { categories, segment in
      guard case .plural(let name, let forms) = segment else { return }
      categories[name, default: []].formUnion(forms.keys)
    }
  }
}

extension Template: ExpressibleByStringLiteral {
  /// For the program's own texts; a test visits all of them.
  package init(stringLiteral source: String) {
    do throws(Template.Fault) {
      try self.init(parsing: source)
    } catch {
      preconditionFailure("The text \"\(source)\" is no template: \(error.message)")
    }
  }
}

extension Template: CustomStringConvertible {
  /// The template in its written form; parsing it gives the same template.
  package var description: String {
    segments.map { segment in
      switch segment {
      case .text(let text): Template.escaped(text)
      case .value(let name): "{\(name)}"
      case .plural(let name, let forms): "{\(name)\(Template.written(forms))}"
      }
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      escaped.unicodeScalars.append(scalar)
      if scalar == "{" || scalar == "}" { escaped.unicodeScalars.append(scalar) }
    }
  }

  private static func written(_ forms: [PluralCategory: Template]) -> String {
    PluralCategory.allCases.map { category in
      forms[category].map { "|\(category.rawValue): \($0)" } ?? ""
    }.joined()
  }
}
