/// Where in a meeting something was asked or done: the way of calls, the step and its visit.
///
/// `options[patient-management]/choice#2` is the second visit of step `choice` in the dialogue that
/// step `options` called for that service. An answer is kept under its place, so that a correction
/// takes the older answer's place and everything that still holds stays where it was.
package struct Place: Hashable, Sendable, Codable, CustomStringConvertible {
  package let description: String

  package init(path: String, step: String, visit: Int) {
    description = visit == 1 ? "\(path)\(step)" : "\(path)\(step)#\(visit)"
  }

  package init(_ description: String) {
    self.description = description
  }

  /// The way of calls that leads there, ending in a slash; empty at the top.
  package var path: String {
    description.lastIndex(of: "/").map { String(description[...$0]) } ?? ""
  }

  /// The item of a list that is talked about there; nil at the top.
  package var item: String? {
    guard let open = description.firstIndex(of: "["),
      let close = description[open...].firstIndex(of: "]")
    else { return nil }
    return String(description[description.index(after: open)..<close])
  }

  /// The same step at its next visit.
  package var next: Place {
    let parts = description.split(separator: "#", maxSplits: 1)
    let visit = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
    return Place("\(parts[0])#\(visit + 1)")
  }

  package init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
