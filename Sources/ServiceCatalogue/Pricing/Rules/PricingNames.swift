import Diagnostics

/// What a rule says of names that lead nowhere in a price list.
enum PricingNames {
  /// The names that are not known, each once, in the order of the list.
  static func unknown(_ names: some Sequence<String>, in known: Set<String>) -> [String] {
    var seen: Set<String> = []
    return names.filter { !known.contains($0) && seen.insert($0).inserted }
  }

  /// "Did you mean …?", or what there is.
  static func remedy(_ name: String, known: Set<String>, kind: String) -> String {
    if let near = Spelling.nearest(name, in: known) { return "Did you mean \"\(near)\"?" }
    guard !known.isEmpty else { return "The list has no \(kind): add it, or remove the name." }
    let shown = known.sorted().prefix(8).joined(separator: ", ")
    return "Known here: \(shown)\(known.count > 8 ? " …" : ""). Add it there, or remove the name."
  }
}
