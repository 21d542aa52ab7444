package import Diagnostics

/// Reads one entry as a value; adds what is wrong to the list and answers nil then.
package typealias Reader<Value> = (_ entry: Entry, _ faults: inout FaultList) -> Value?

/// The keys of one mapping while it is read.
///
///     func contact(_ entry: Entry, _ faults: inout FaultList) -> Contact? {
///       Fields.read(entry, &faults) { fields throws(Incomplete) in
///         let id = fields.required("id", Read.id)
///         let name = fields.required("name", Read.localizedText)
///         let mail = fields.optional("mail", Read.text)
///         return try Contact(id: id(), name: name(), mail: mail())
///       }
///     }
///
/// A key that nobody asked for is unknown, and so is reported with the nearest key that was asked
/// for.
package struct Fields {
  private let entry: Entry
  private let pairs: [Entry.Pair]
  private var asked: [String] = []
  private var faults = FaultList()

  private init(_ entry: Entry, pairs: [Entry.Pair]) {
    self.entry = entry
    self.pairs = pairs
  }

  /// Mappings with a closed list of keys are short: looking through is quicker than an index.
  private func value(of key: String) -> Entry? { pairs.first { $0.key == key }?.value }

  /// What stands under a key, unread; asking this way does not make the key known.
  subscript(key: String) -> Entry? { value(of: key) }

  /// Reads a mapping by asking for its keys; faults of all keys are collected.
  package static func read<Value>(
    _ entry: Entry, _ faults: inout FaultList,
    _ body: (inout Fields) throws(Incomplete) -> Value
  ) -> Value? {
    guard let pairs = entry.pairs else {
      faults.add(ReadingFault.kind(entry, expected: "a mapping of keys and values"))
      return nil
    }
    var fields = Fields(entry, pairs: pairs)
    let value: Value?
    do {
      value = try body(&fields)
    } catch {
      value = nil
    }
    faults.add(fields.faults)
    faults.add(fields.unknown(among: pairs))
    return value
  }

  /// The value of a key that must be there.
  package mutating func required<Value>(_ key: String, _ reader: Reader<Value>) -> Field<Value> {
    asked.append(key)
    guard let value = value(of: key) else {
      faults.add(ReadingFault.missing(key, in: entry))
      return Field(nil)
    }
    return Field(reader(value, &faults))
  }

  /// The value of a key that may be absent; a fault in it still counts.
  package mutating func optional<Value>(_ key: String, _ reader: Reader<Value>) -> Field<Value?> {
    asked.append(key)
    guard let value = value(of: key) else { return Field(.some(nil)) }
    return Field(reader(value, &faults).map { .some($0) })
  }

  /// The value of a key, or `standard` where it is absent.
  package mutating func optional<Value>(
    _ key: String, _ reader: Reader<Value>, else standard: Value
  ) -> Field<Value> {
    asked.append(key)
    guard let value = value(of: key) else { return Field(standard) }
    return Field(reader(value, &faults))
  }

  /// Whether a key stands there; asking makes it known.
  package mutating func has(_ key: String) -> Bool {
    asked.append(key)
    return value(of: key) != nil
  }

  /// Adds a fault of the reader's own about this mapping.
  package mutating func add(_ fault: Fault) {
    faults.add(fault)
  }

  /// Where the value of a key stands, or else the mapping.
  package func location(of key: String) -> Location {
    value(of: key)?.location ?? entry.location
  }

  private func unknown(among pairs: [Entry.Pair]) -> [Fault] {
    pairs.filter { !asked.contains($0.key) }.map { pair in
      ReadingFault.unknownKey(pair, known: asked.filter { value(of: $0) == nil }, all: asked)
    }
  }
}
