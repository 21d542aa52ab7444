extension Document {
  /// Where a figure comes from, so that it can be traced and recomputed (DECISIONS 4).
  package enum Source: Hashable, Sendable {
    package struct Input: Hashable, Sendable {
      package let place: String
      package let value: String

      package init(_ place: String, _ value: some CustomStringConvertible) {
        self.place = place
        self.value = value.description
      }
    }

    /// `catalogue@version` and the path in it.
    case catalogue(String, path: String)
    /// The customer's own file, and the path in it.
    case customer(String, path: String)
    /// A stated rule with what went into it.
    case rule(String, [Input])
    /// A named person's words: the record in the meeting's journal and its time in UTC.
    case said(speaker: String, record: Int, at: String)
    /// What the drafting itself sets: version, day.
    case draft(String)
  }
}

extension Document.Source: CustomStringConvertible {
  package var description: String {
    switch self {
    case .catalogue(let reference, let path): "\(reference) \(path)"
    case .customer(let id, let path): "customers/\(id) \(path)"
    case .rule(let rule, let inputs):
      "\(rule)(\(inputs.map { "\($0.place) = \($0.value)" }.joined(separator: ", ")))"
    case .said(let speaker, let record, let at): "said by \(speaker), record \(record), \(at)"
    case .draft(let field): "draft \(field)"
    }
  }
}
