import Diagnostics

extension Fields {
  /// Reads a mapping of a format that is not ours: keys that nobody asks for are passed over.
  static func foreign<Value>(
    _ entry: Entry, _ faults: inout FaultList,
    _ body: (inout Fields) throws(Incomplete) -> Value
  ) -> Value? {
    read(entry, &faults) { fields throws(Incomplete) in
      for pair in entry.pairs ?? [] { _ = fields.has(pair.key) }
      return try body(&fields)
    }
  }

  /// Whether there is something under a key; YAML writes nothing as `null`, `~` or a blank.
  func isGiven(_ key: String) -> Bool { self[key].map { !$0.isNothing } ?? false }

  /// The value of a key that may be absent or nothing.
  mutating func given<Value>(_ key: String, _ reader: Reader<Value>) -> Field<Value?> {
    isGiven(key) ? optional(key, reader) : Field(.some(nil))
  }
}

extension Entry {
  /// YAML's ways of writing nothing.
  var isNothing: Bool {
    scalar.map { ["", "~", "null", "Null", "NULL"].contains($0) } ?? false
  }
}
