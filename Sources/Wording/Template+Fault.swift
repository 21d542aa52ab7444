extension Template {
  /// What an author's text has that no template may have, and where.
  package struct Fault: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case unclosed
      case strayClosingBrace
      case notAName(String)
      case condition(String)
      case missingColon(String)
      case unknownCategory(String)
      case repeatedCategory(PluralCategory)
      case emptyForm(PluralCategory)
      case braceInForm
      case pluralInForm(String)
    }

    package let kind: Kind
    /// The number of Unicode scalars in front of the place.
    package let offset: Int

    package init(kind: Kind, offset: Int) {
      self.kind = kind
      self.offset = offset
    }
  }
}

extension Template.Fault {
  /// The stable id of the fault, for galleries and filters.
  package var id: String {
    switch kind {
    case .unclosed: "template-unclosed"
    case .strayClosingBrace: "template-stray-brace"
    case .notAName: "template-name"
    case .condition: "template-condition"
    case .missingColon: "template-colon"
    case .unknownCategory: "template-category"
    case .repeatedCategory: "template-category-twice"
    case .emptyForm: "template-empty-form"
    case .braceInForm: "template-brace-in-form"
    case .pluralInForm: "template-plural-in-form"
    }
  }

  /// What is wrong, in one sentence without its full stop.
  package var message: String {
    switch kind {
    case .unclosed: "this { is never closed"
    case .strayClosingBrace: "this } closes nothing"
    case .notAName(let text): "\"\(text)\" is not a name"
    case .condition(let text): "\"\(text)\" makes a part of the sentence optional"
    case .missingColon(let text): "the plural form \"\(text)\" has no colon"
    case .unknownCategory(let text): "\"\(text)\" is not a plural form"
    case .repeatedCategory(let category): "the plural form \"\(category.rawValue)\" stands twice"
    case .emptyForm(let category): "the plural form \"\(category.rawValue)\" is empty"
    case .braceInForm: "a plural form holds a brace"
    case .pluralInForm(let name): "the plural of \"\(name)\" stands inside another plural"
    }
  }

  /// What the author can do about it, as a sentence.
  package var remedy: String {
    switch kind {
    case .unclosed: "Close it with }, or write {{ for a brace."
    case .strayClosingBrace: "Write }} for a brace."
    case .notAName: "Write {name}: a letter first, then letters, digits, hyphens and points."
    case .condition: "A sentence with an optional figure is two whole sentences: write both."
    case .missingColon: "Write {count|one: … |other: …}."
    case .unknownCategory: "Use one, few, many and other."
    case .repeatedCategory: "Keep one of the two."
    case .emptyForm: "Write out the whole words of each form."
    case .braceInForm: "Put the brace outside the plural."
    case .pluralInForm: "Make two sentences of it, or put the plurals side by side."
    }
  }
}
