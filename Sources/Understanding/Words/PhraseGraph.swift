/// Phrases as a graph of words, and where they end: alternatives and optional words are branches that
/// join again, so that building it takes no longer than reading the templates.
///
/// A class that never changes: it is looked at for each word of a line, and never copied.
final class PhraseGraph: Sendable {
  fileprivate struct Way: Sendable {
    let word: Int
    let node: Int
  }

  /// Takes phrases in, one after another.
  struct Builder {
    fileprivate var numbers = WordNumbers()
    /// By word, the nodes to which it leads from the beginning.
    fileprivate var starts: [[Int]] = []
    /// By node; that of the beginning is 0, whose ways are the starts.
    fileprivate var ways: [[Way]] = [[]]
    fileprivate var ends = [false]

    var graph: PhraseGraph { PhraseGraph(self) }

    /// Adds a phrase and gives the nodes at which it ends.
    mutating func add(_ phrase: [PhraseTemplate.Part]) -> [Int] {
      let nodes = insert(phrase, from: [0]).filter { $0 != 0 }
      for node in nodes { ends[node] = true }
      return nodes
    }

    private mutating func insert(_ parts: [PhraseTemplate.Part], from start: [Int]) -> [Int] {
      var nodes = start
      for part in parts {
        switch part {
        case .word(let word): nodes = [join(nodes, by: word)]
        case .oneOf(let choices):
          var reached: [Int] = []
          for choice in choices {
            for end in insert(choice, from: nodes) where !reached.contains(end) {
              reached.append(end)
            }
          }
          nodes = reached
        }
      }
      return nodes
    }

    private mutating func join(_ nodes: [Int], by text: String) -> Int {
      let word = numbers.add(text)
      if word == starts.count { starts.append([]) }
      ends.append(false)
      ways.append([])
      let target = ends.count - 1
      for node in nodes {
        if node == 0 {
          starts[word].append(target)
        } else {
          ways[node].append(Way(word: word, node: target))
        }
      }
      return target
    }
  }

  private let numbers: WordNumbers
  private let starts: [[Int]]
  private let ways: [[Way]]
  private let ends: [Bool]

  private init(_ builder: Builder) {
    numbers = builder.numbers
    starts = builder.starts
    ways = builder.ways
    ends = builder.ends
  }

  private func next(_ nodes: [Int], _ word: Int) -> [Int] {
    if nodes.count == 1, nodes[0] == 0 { return starts[word] }
    var reached: [Int] = []
    for node in nodes {
      if node == 0 { reached += starts[word] }
      for way in ways[node] where way.word == word { reached.append(way.node) }
    }
    return reached
  }

  private func next(_ nodes: [Int], _ text: String) -> [Int] {
    numbers.number(of: text, hash: text.hashValue).map { next(nodes, $0) } ?? []
  }

  /// Of several ends the one that was added first.
  private func end(_ nodes: [Int]) -> Int? {
    var first: Int?
    for node in nodes where ends[node] && node < first ?? .max { first = node }
    return first
  }

  /// Whether a phrase begins with this word.
  func begins(with token: Token) -> Bool {
    guard let word = numbers.number(of: token.text, hash: token.hash) else { return false }
    return !starts[word].isEmpty
  }

  /// The words with which phrases begin.
  var firstWords: [String] {
    starts.indices.filter { !starts[$0].isEmpty }.map { numbers.words[$0] }
  }

  /// The longest phrase that begins at a token; hyphens, strokes and the dots of abbreviations are
  /// passed over.
  func match(_ tokens: [Token], at start: Int) -> (node: Int, end: Int)? {
    guard start < tokens.count, begins(with: tokens[start]) else { return nil }
    var (nodes, position) = ([0], start)
    var best: (node: Int, end: Int)?
    while position < tokens.count {
      let token = tokens[position]
      let word = numbers.number(of: token.text, hash: token.hash)
      let reached = word.map { next(nodes, $0) } ?? []
      if !reached.isEmpty {
        nodes = reached
        position += 1
        if let node = end(nodes) { best = (node, position) }
      } else if position > start, token.isGlued, ["-", ".", "/"].contains(token.text) {
        position += 1
      } else {
        break
      }
    }
    return best
  }

  /// Every phrase with which the words begin, the shortest first; all that end alike, or the first.
  func matches(
    _ spoken: ArraySlice<String>, all: Bool = false
  ) -> [(node: Int, count: Int)] {
    var (nodes, count) = ([0], 0)
    var found: [(node: Int, count: Int)] = []
    for word in spoken {
      nodes = next(nodes, word)
      if nodes.isEmpty { break }
      count += 1
      if all {
        for node in nodes.sorted() where ends[node] { found.append((node, count)) }
      } else if let node = end(nodes) {
        found.append((node, count))
      }
    }
    return found
  }

  /// Every line that the phrases have, once for each set of nodes to which it leads: following all
  /// phrases at once, word by word; a graph without a way back ends.
  func forEachLine(_ visit: (_ nodes: [Int], _ line: [String]) -> Void) {
    var open: [(nodes: [Int], line: [String])] = [([0], [])]
    var seen: Set<[Int]> = [[0]]
    while let (nodes, line) = open.popLast() {
      visit(nodes, line)
      var next: [Int: Set<Int>] = [:]
      for node in nodes {
        for way in ways[node] { next[way.word, default: []].insert(way.node) }
        guard node == 0 else { continue }
        for word in starts.indices where !starts[word].isEmpty {
          next[word, default: []].formUnion(starts[word])
        }
      }
      for (word, reached) in next {
        let sorted = reached.sorted()
        if seen.insert(sorted).inserted { open.append((sorted, line + [numbers.words[word]])) }
      }
    }
  }
}
