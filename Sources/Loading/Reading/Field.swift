/// Thrown when a value cannot be made because a field has a fault that is already on the list.
package struct Incomplete: Error {
  package init() {}
}

/// What was read under one key; asking for the value throws when it had a fault.
///
/// So all fields of a mapping are read, and all their faults are collected, before the first
/// missing one ends the reading: `try Contact(id: id(), name: name())`.
package struct Field<Value> {
  private let value: Value?

  package init(_ value: Value?) {
    self.value = value
  }

  package func callAsFunction() throws(Incomplete) -> Value {
    guard let value else { throw Incomplete() }
    return value
  }
}
