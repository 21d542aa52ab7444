extension Guard {
  /// The condition as it is written in a dialogue file.
  package var written: String {
    switch self {
    case .isSet(let slot): "\(slot) is set"
    case .not(.isSet(let slot)): "\(slot) is unset"
    case .isShown(let exhibit): "\(exhibit) is shown"
    case .compare(let left, let sign, let right):
      "\(left.written) \(sign.rawValue) \(right.written)"
    case .among(let slot, let words): "\(slot) in [\(words.joined(separator: ", "))]"
    case .not(let inner): "not (\(inner.written))"
    case .and(let left, let right): "\(left.factor) and \(right.factor)"
    case .or(let left, let right): "\(left.written) or \(right.written)"
    }
  }

  /// As a part of a conjunction, which binds more tightly than `or`.
  private var factor: String {
    if case .or = self { "(\(written))" } else { written }
  }
}

extension Guard.Operand {
  fileprivate var written: String {
    switch self {
    case .slot(let id): id
    case .count(let id): "count(\(id))"
    }
  }
}
