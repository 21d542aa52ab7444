/// Phrases with what each stands for, found at a place of a line.
struct PhraseTable<Value: Sendable>: Sendable {
  let graph: PhraseGraph
  /// By node; of two phrases that end alike the first of them counts.
  private let values: [Int: Value]

  init(_ phrases: [(phrase: [PhraseTemplate.Part], value: Value)] = []) {
    var builder = PhraseGraph.Builder()
    var values: [Int: Value] = [:]
    for (phrase, value) in phrases {
      for node in builder.add(phrase) { values[node] = value }
    }
    graph = builder.graph
    self.values = values
  }

  /// The longest phrase that begins at a token; hyphens, strokes and the dots of abbreviations are
  /// passed over.
  func match(_ tokens: [Token], at start: Int) -> (value: Value, end: Int)? {
    guard let (node, end) = graph.match(tokens, at: start) else { return nil }
    return values[node].map { ($0, end) }
  }

  /// Every phrase with which the words begin, the shortest first.
  func matches(_ spoken: ArraySlice<String>) -> [(value: Value, count: Int)] {
    graph.matches(spoken).compactMap { node, count in values[node].map { ($0, count) } }
  }

  /// All values of the phrases with which the words begin, also of those that end alike.
  func endings(_ spoken: [String]) -> [(value: Value, count: Int)] {
    graph.matches(spoken[...], all: true).compactMap { node, count in
      values[node].map { ($0, count) }
    }
  }

  /// The longest phrase with which the words begin.
  func match(_ spoken: ArraySlice<String>) -> (value: Value, count: Int)? {
    guard let (node, count) = graph.matches(spoken).last else { return nil }
    return values[node].map { ($0, count) }
  }

  /// What exactly these words stand for.
  subscript(spoken: [String]) -> Value? {
    guard let found = match(spoken[...]), found.count == spoken.count else { return nil }
    return found.value
  }
}

extension PhraseTable where Value: Hashable {
  /// Lines that stand for several values: one line for each set of values that share any.
  var collisions: [(line: [String], values: Set<Value>)] {
    var found: [Set<Value>: [String]] = [:]
    graph.forEachLine { nodes, line in
      let meant = Set(nodes.compactMap { values[$0] })
      if meant.count > 1, found[meant] == nil { found[meant] = line }
    }
    return found.map { ($1, $0) }
  }
}
