/// Phrases with what each stands for, found at a place of a line.
///
/// A graph of words rather than a list of all phrases: alternatives and optional words are branches
/// that join again, so that building it takes no longer than reading the templates.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Step: Hashable, Sendable {
    let node: Int
    let word: Int
  }

  private var words: [String: Int] = [:]
  private var steps: [Step: [Int]] = [:]
  /// By node; of two phrases that end alike the first that was added counts.
  private var values: [Value?] = [nil]

  mutating func add(_ phrase: [PhraseTemplate.Part], _ value: Value) {
    for node in insert(phrase, from: [0]) where node != 0 { values[node] = value }
  }

  private mutating func insert(_ parts: [PhraseTemplate.Part], from start: [Int]) -> [Int] {
    var nodes = start
    for part in parts {
      switch part {
      case .word(let word): nodes = [join(nodes, by: word)]
      case .oneOf(let choices):
        var ends: [Int] = []
        for choice in choices {
          for end in insert(choice, from: nodes) where !ends.contains(end) { ends.append(end) }
        }
        nodes = ends
      }
    }
    return nodes
  }

  private mutating func join(_ nodes: [Int], by word: String) -> Int {
    let id = words[word] ?? words.count
    words[word] = id
    values.append(nil)
    let target = values.count - 1
    for node in nodes { steps[Step(node: node, word: id), default: []].append(target) }
    return target
  }

  private func next(_ nodes: [Int], _ word: String) -> [Int] {
    guard let id = words[word] else { return [] }
    if nodes.count == 1 { return steps[Step(node: nodes[0], word: id)] ?? [] }
    return nodes.flatMap { steps[Step(node: $0, word: id)] ?? [] }
  }

  /// Most words of a line begin no phrase of a table: that is told without following any.
  private func begins(with word: String) -> Bool {
    words[word].map { steps[Step(node: 0, word: $0)] != nil } ?? false
  }

  private func value(at nodes: [Int]) -> Value? {
    nodes.lazy.filter { values[$0] != nil }.min().flatMap { values[$0] }
  }

  /// The longest phrase that begins at a token; hyphens, strokes and the dots of abbreviations are passed over.
  func match(_ tokens: [Token], at start: Int) -> (value: Value, end: Int)? {
    guard start < tokens.count, begins(with: tokens[start].text) else { return nil }
    var (nodes, position) = ([0], start)
    var best: (value: Value, end: Int)?
    while position < tokens.count {
      let token = tokens[position]
      let reached = next(nodes, token.text)
      if !reached.isEmpty {
        nodes = reached
        position += 1
        if let value = value(at: nodes) { best = (value, position) }
      } else if position > start, token.isGlued, ["-", ".", "/"].contains(token.text) {
        position += 1
      } else {
        break
      }
    }
    return best
  }

  /// Every phrase with which the words begin, the shortest first.
  func matches(_ spoken: ArraySlice<String>) -> [(value: Value, count: Int)] {
    var (nodes, count) = ([0], 0)
    var found: [(value: Value, count: Int)] = []
    for word in spoken {
      nodes = next(nodes, word)
      if nodes.isEmpty { break }
      count += 1
      if let value = value(at: nodes) { found.append((value, count)) }
    }
    return found
  }

  /// All values of the phrases with which the words begin, also of those that end alike.
  func endings(_ spoken: [String]) -> [(value: Value, count: Int)] {
    var (nodes, count) = ([0], 0)
    var found: [(value: Value, count: Int)] = []
    for word in spoken {
      nodes = next(nodes, word)
      if nodes.isEmpty { break }
      count += 1
      found += nodes.sorted().compactMap { node in values[node].map { ($0, count) } }
    }
    return found
  }

  /// The longest phrase with which the words begin.
  func match(_ spoken: ArraySlice<String>) -> (value: Value, count: Int)? { matches(spoken).last }

  /// What exactly these words stand for.
  subscript(spoken: [String]) -> Value? {
    guard let found = match(spoken[...]), found.count == spoken.count else { return nil }
    return found.value
  }
}

extension PhraseTable where Value: Hashable {
  /// Lines that stand for several values: one line for each set of values that share any.
  ///
  /// Found by following all phrases at once, word by word; a graph without a way back ends.
  var collisions: [(line: [String], values: Set<Value>)] {
    let spelled = Dictionary(uniqueKeysWithValues: words.map { ($1, $0) })
    var ways: [Int: [(word: Int, nodes: [Int])]] = [:]
    for (step, nodes) in steps { ways[step.node, default: []].append((step.word, nodes)) }
    var open: [(nodes: [Int], line: [String])] = [([0], [])]
    var seen: Set<[Int]> = [[0]]
    var found: [Set<Value>: [String]] = [:]
    while let (nodes, line) = open.popLast() {
      let meant = Set(nodes.compactMap { values[$0] })
      if meant.count > 1, found[meant] == nil { found[meant] = line }
      var next: [Int: Set<Int>] = [:]
      for way in nodes.flatMap({ ways[$0] ?? [] }) {
        next[way.word, default: []].formUnion(way.nodes)
      }
      for (word, reached) in next {
        let sorted = reached.sorted()
        if seen.insert(sorted).inserted { open.append((sorted, line + [spelled[word] ?? ""])) }
      }
    }
    return found.map { ($1, $0) }
  }
}
