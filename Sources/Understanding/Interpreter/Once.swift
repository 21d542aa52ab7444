/// A value that is worked out when it is first asked for, and kept.
///
/// A class, so that a reading that is a value may keep what it found.
final class Once<Value> {
  private var value: Value?

  func get(_ make: () -> Value) -> Value {
    if let value { return value }
    let made = make()
    value = made
    return made
  }
}
