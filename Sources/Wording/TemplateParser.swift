/// Reads the written form of a ``Template``, one Unicode scalar after the other.
struct TemplateParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  /// The whole text as a template.
  mutating func template() throws(Template.Fault) -> Template {
    var segments: [Template.Segment] = []
    while let next = peek() {
      switch next {
      case "{" where peek(1) != "{": segments.append(try placeholder(inForm: false))
      case "}" where peek(1) != "}": throw fault(.strayClosingBrace, at: position)
      default: segments.append(.text(text()))
      }
    }
    return Template(segments: segments)
  }

  /// Literal text up to the next placeholder; doubled braces become single ones.
  private mutating func text() -> String {
    var text = String.UnicodeScalarView()
    while let next = peek() {
      if next == "{" || next == "}" {
        guard peek(1) == next else { break }
        position += 1
      }
      text.append(next)
      position += 1
    }
    return String(text)
  }

  private mutating func placeholder(inForm: Bool) throws(Template.Fault) -> Template.Segment {
    let start = position
    position += 1
    let nameStart = position
    let name = take { !"{}|,:".unicodeScalars.contains($0) }
    guard let stop = peek() else { throw fault(.unclosed, at: start) }
    if stop == "," { throw fault(.condition(rest(from: nameStart)), at: start) }
    guard Template.isName(name), stop == "}" || stop == "|" else {
      if inForm && stop == "{" && name.isEmpty { throw fault(.braceInForm, at: start) }
      throw fault(.notAName(stop == ":" ? name + ":" : name), at: nameStart)
    }
    if stop == "}" {
      position += 1
      return .value(name)
    }
    guard !inForm else { throw fault(.pluralInForm(name), at: start) }
    return .plural(name, try forms(openedAt: start))
  }

  /// The forms behind a name, up to and with the closing brace.
  private mutating func forms(
    openedAt start: Int
  ) throws(Template.Fault) -> [PluralCategory: Template] {
    var forms: [PluralCategory: Template] = [:]
    while peek() == "|" {
      position += 1
      let place = position
      let category = try category(openedAt: start)
      guard forms[category] == nil else { throw fault(.repeatedCategory(category), at: place) }
      let form = try form()
      guard !form.segments.isEmpty else { throw fault(.emptyForm(category), at: place) }
      forms[category] = form
    }
    guard peek() == "}" else { throw fault(.unclosed, at: start) }
    position += 1
    return forms
  }

  private mutating func category(openedAt start: Int) throws(Template.Fault) -> PluralCategory {
    let place = position
    let word = take { !"{}|:".unicodeScalars.contains($0) }.trimmingBlanks()
    guard let stop = peek() else { throw fault(.unclosed, at: start) }
    guard stop == ":" else { throw fault(.missingColon(word), at: place) }
    guard let category = PluralCategory(rawValue: word) else {
      throw fault(.unknownCategory(word), at: place)
    }
    position += 1
    return category
  }

  /// One form up to its bar or closing brace; blanks at its ends are the author's layout.
  private mutating func form() throws(Template.Fault) -> Template {
    var segments: [Template.Segment] = []
    while let next = peek(), next != "|", next != "}" {
      if next == "{" {
        segments.append(try placeholder(inForm: true))
      } else {
        segments.append(.text(take { !"{}|".unicodeScalars.contains($0) }))
      }
    }
    if case .text(let text) = segments.first {
      segments[0] = .text(text.trimmingLeadingBlanks())
    }
    if case .text(let text) = segments.last {
      segments[segments.count - 1] = .text(text.trimmingTrailingBlanks())
    }
    return Template(segments: segments.filter { $0 != .text("") })
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    let index = position + ahead
    return index < scalars.count ? scalars[index] : nil
  }

  private mutating func take(while holds: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while let next = peek(), holds(next) {
      taken.append(next)
      position += 1
    }
    return String(taken)
  }

  /// What stands between a place and the next closing brace, for messages.
  private func rest(from start: Int) -> String {
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars[start...].prefix { $0 != "}" })
    return String(rest)
  }

  private func fault(_ kind: Template.Fault.Kind, at offset: Int) -> Template.Fault {
    Template.Fault(kind: kind, offset: offset)
  }
}

extension Template {
  /// Whether a text may name a value: `price`, `open-points`, `service.name`.
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first) else { return false }
    return text.unicodeScalars.allSatisfy {
      isLetter($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "."
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
