import Diagnostics

extension Read {
  /// A scalar in a written form of its own, such as a date; `expected` names the form with an
  /// example.
  ///
  /// - Parameter id: the fault's id when the text does not have the form, such as "value-date".
  package static func parsed<Value>(
    _ id: String, expected: String, _ parse: @escaping (String) -> Value?
  ) -> Reader<Value> {
    { entry, faults in
      guard let text = scalar(entry, expected: expected, &faults) else { return nil }
      guard let value = parse(text) else {
        faults.add(ReadingFault.form(id, text, expected: expected, at: entry.location))
        return nil
      }
      return value
    }
  }
}
