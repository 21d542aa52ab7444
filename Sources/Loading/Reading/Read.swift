package import Diagnostics

/// Readers of values that stand in many files; each is a ``Reader``, and readers join to readers.
package enum Read {
  /// A text that is not blank.
  package static func text(_ entry: Entry, _ faults: inout FaultList) -> String? {
    scalar(entry, expected: "a text", &faults)
  }

  /// A word of our own: lower-case letters, digits and hyphens. Whether the id is known or unique
  /// is for the checks to say.
  package static func id(_ entry: Entry, _ faults: inout FaultList) -> String? {
    scalar(entry, expected: "an id", &faults)
  }

  /// A whole number from 0 on, of at most nine digits.
  package static func count(_ entry: Entry, _ faults: inout FaultList) -> Int? {
    let expected = "a whole number such as 3"
    guard let text = scalar(entry, expected: expected, &faults) else { return nil }
    let digits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let leads = text.count > 1 && text.hasPrefix("0")
    guard digits, !leads, text.count <= 9, let number = Int(text) else {
      faults.add(
        ReadingFault.form(LoadingFault.count.id, text, expected: expected, at: entry.location))
      return nil
    }
    return number
  }

  /// One of the words of an enumeration.
  package static func choice<Choice>(_ entry: Entry, _ faults: inout FaultList) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let text = scalar(entry, expected: "a word", &faults) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue)
      faults.add(ReadingFault.choice(text, of: known, at: entry.location))
      return nil
    }
    return choice
  }

  /// A list; every item is read, also after a faulty one.
  package static func list<Value>(of reader: @escaping Reader<Value>) -> Reader<[Value]> {
    { entry, faults in
      guard case .list(let items) = entry.content else {
        faults.add(ReadingFault.kind(entry, expected: "a list"))
        return nil
      }
      var values: [Value] = []
      for item in items { if let value = reader(item, &faults) { values.append(value) } }
      return values.count == items.count ? values : nil
    }
  }

  /// A list with at least one item.
  package static func filledList<Value>(of reader: @escaping Reader<Value>) -> Reader<[Value]> {
    { entry, faults in
      guard let values = list(of: reader)(entry, &faults) else { return nil }
      guard !values.isEmpty else {
        faults.add(ReadingFault.empty(entry.location, expected: "at least one item"))
        return nil
      }
      return values
    }
  }

  /// A mapping with free keys, such as ids; every value is read, also after a faulty one.
  package static func mapping<Value>(
    of reader: @escaping Reader<Value>
  ) -> Reader<[String: Value]> {
    { entry, faults in
      guard let pairs = entry.pairs else {
        faults.add(ReadingFault.kind(entry, expected: "a mapping of keys and values"))
        return nil
      }
      var values: [String: Value] = [:]
      for pair in pairs { values[pair.key] = reader(pair.value, &faults) }
      return values.count == pairs.count ? values : nil
    }
  }

  /// A mapping whose keys are words of an enumeration; an unknown one is reported at its place.
  package static func mapping<Key, Value>(
    by keys: Key.Type, of reader: @escaping Reader<Value>
  ) -> Reader<[Key: Value]>
  where Key: RawRepresentable & CaseIterable & Hashable, Key.RawValue == String {
    { entry, faults in
      Fields.read(entry, &faults) { fields throws(Incomplete) in
        let read = Key.allCases.map { ($0, fields.optional($0.rawValue, reader)) }
        var values: [Key: Value] = [:]
        for (key, value) in read { values[key] = try value() }
        return values
      }
    }
  }

  /// The text of a scalar that is not blank; otherwise a fault that says what was expected.
  package static func scalar(
    _ entry: Entry, expected: String, _ faults: inout FaultList
  ) -> String? {
    guard let text = entry.scalar else {
      faults.add(ReadingFault.kind(entry, expected: expected))
      return nil
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      faults.add(ReadingFault.empty(entry.location, expected: expected))
      return nil
    }
    return text
  }
}
