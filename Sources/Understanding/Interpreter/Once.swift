import Wording

/// A value that is worked out when it is first asked for, and kept.
///
/// A class, so that a reading that is a value may keep what it found.
package final class Once<Value> {
  private var value: Value?

  package init() {}

  package func get(_ make: () -> Value) -> Value {
    if let value { return value }
    let made = make()
    value = made
    return made
  }
}

/// The same for each language.
final class OnceByLanguage<Value> {
  private var values: [Value?] = []

  func get(_ language: Language, _ make: () -> Value) -> Value {
    if values.isEmpty { values = Array(repeating: nil, count: Language.allCases.count) }
    if let value = values[language.place] { return value }
    let made = make()
    values[language.place] = made
    return made
  }
}
