/// One value for each of the five languages: complete by construction, so nothing can be missing.
package struct EveryLanguage<Value> {
  package let en: Value
  package let de: Value
  package let fr: Value
  package let it: Value
  package let ru: Value

  package init(en: Value, de: Value, fr: Value, it: Value, ru: Value) {
    self.en = en
    self.de = de
    self.fr = fr
    self.it = it
    self.ru = ru
  }

  package subscript(language: Language) -> Value {
    switch language {
    case .en: en
    case .de: de
    case .fr: fr
    case .it: it
    case .ru: ru
    }
  }
}

extension EveryLanguage: Sendable where Value: Sendable {}
extension EveryLanguage: Equatable where Value: Equatable {}
extension EveryLanguage: Hashable where Value: Hashable {}
