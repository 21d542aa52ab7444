/// Lines that a phrase of a lexicon stands for: the shortest one, the longest one, and one for each of
/// its alternatives.
package enum PhraseSamples {
  package static func lines(of phrase: String) -> [String] {
    var lines: [String] = []
    for choice in 0..<4 {
      for isFull in [false, true] {
        var rest = phrase[...]
        let line = read(&rest, choice, isFull).split(separator: " ").joined(separator: " ")
        if !line.isEmpty, !lines.contains(line) { lines.append(line) }
      }
    }
    return lines
  }

  /// Reads up to a closing bracket; of several alternatives takes the one with this number, or the
  /// last. Optional words stand where the line is to be full.
  private static func read(_ rest: inout Substring, _ choice: Int, _ isFull: Bool) -> String {
    var all = [""]
    while let next = rest.first, next != ")", next != "]" {
      rest.removeFirst()
      switch next {
      case "|": all.append("")
      case "(", "[":
        let inner = read(&rest, choice, isFull)
        if !rest.isEmpty { rest.removeFirst() }
        if next == "(" || isFull { all[all.count - 1] += inner }
      default: all[all.count - 1].append(next)
      }
    }
    return all[min(choice, all.count - 1)]
  }
}
