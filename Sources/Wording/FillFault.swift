/// Why a template could not be filled: a mistake of the caller, never shown as a hole in a sentence.
package enum FillFault: Error, Hashable, Sendable {
  /// No value was given for this name.
  case missing(String)
  /// This name chooses a plural form, but its value is no number.
  case notANumber(String)
  /// The template has no form for this number in this language.
  case missingForm(String, PluralCategory)

  /// What is wrong, in one sentence without its full stop.
  package var message: String {
    switch self {
    case .missing(let name): "no value for {\(name)}"
    case .notANumber(let name): "the value of {\(name)} chooses a plural form but is no number"
    case .missingForm(let name, let category):
      "the plural of {\(name)} has no form \"\(category.rawValue)\""
    }
  }
}
