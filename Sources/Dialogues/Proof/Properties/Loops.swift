/// The loops of a small picture of names and arrows.
struct Loops {
  private let names: [String]
  private let next: [String: [String]]

  init(in names: [String], next: [String: [String]]) {
    self.names = names
    self.next = next
  }

  /// One loop for each group of names that lead to each other, beginning with the first name of it.
  var all: [[String]] {
    let round = peeled(peeled(names, next), reversed)
    var told: Set<String> = []
    return round.compactMap { name in
      guard !told.contains(name), let loop = loop(through: name, Set(round)) else { return nil }
      told.formUnion(reach(from: name, Set(round)))
      return loop
    }
  }

  private var reversed: [String: [String]] {
    var back: [String: [String]] = [:]
    for name in names {
      for other in next[name] ?? [] { back[other, default: []].append(name) }
    }
    return back
  }

  /// The names that are left when those without an arrow to another one are taken away, again and again.
  private func peeled(_ names: [String], _ arrows: [String: [String]]) -> [String] {
    var left = Set(names)
    var back: [String: [String]] = [:]
    var count: [String: Int] = [:]
    for name in names {
      let others = (arrows[name] ?? []).filter(left.contains)
      count[name] = others.count
      for other in others { back[other, default: []].append(name) }
    }
    var open = names.filter { count[$0] == 0 }
    while let name = open.popLast() {
      left.remove(name)
      for other in back[name] ?? [] where left.contains(other) {
        count[other, default: 0] -= 1
        if count[other] == 0 { open.append(other) }
      }
    }
    return names.filter(left.contains)
  }

  private func reach(from name: String, _ within: Set<String>) -> Set<String> {
    var seen: Set<String> = []
    var open = [name]
    while let one = open.popLast() {
      guard seen.insert(one).inserted else { continue }
      open.append(contentsOf: (next[one] ?? []).filter(within.contains))
    }
    return seen
  }

  /// A shortest way from a name back to itself.
  private func loop(through name: String, _ within: Set<String>) -> [String]? {
    var ways = [[name]]
    var seen: Set<String> = []
    while !ways.isEmpty {
      var longer: [[String]] = []
      for way in ways {
        for other in (way.last.flatMap { next[$0] } ?? []) where within.contains(other) {
          if other == name { return way }
          if seen.insert(other).inserted { longer.append(way + [other]) }
        }
      }
      ways = longer
    }
    return nil
  }
}
