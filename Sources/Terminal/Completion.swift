/// What Tab may put at the cursor.
///
/// The candidates are whole words or phrases that make sense now; which of them go on with what is
/// typed, and where the typed part of them begins, is found here.
package struct Completion {
  /// Asked with the line and the cursor, counted in characters.
  package typealias Candidates = (_ line: String, _ cursor: Int) -> [String]

  private let candidates: Candidates

  package init(candidates: @escaping Candidates) {
    self.candidates = candidates
  }

  package static var none: Completion { Completion { _, _ in [] } }

  /// The candidates that go on with the text before the cursor, and the byte where the part of it
  /// begins that they replace.
  ///
  /// That part begins at the start of a word, is as long as some candidate allows ("patient m" goes
  /// on to "Patient Management") and is compared without regard to case. Candidates that would
  /// steer the terminal are left out.
  package func offer(for line: String, cursorByte: Int) -> (start: Int, candidates: [String]) {
    let typed = String(decoding: line.utf8.prefix(cursorByte), as: UTF8.self)
    let offered = candidates(line, typed.count)
      .filter { !$0.isEmpty && !$0.unicodeScalars.contains(where: Escaping.isActive) }
    for start in wordStarts(in: typed) {
      let part = typed[start...].lowercased()
      let fitting = offered.filter { $0.lowercased().hasPrefix(part) }
      if !fitting.isEmpty {
        return (typed.utf8.distance(from: typed.startIndex, to: start), fitting)
      }
    }
    return (cursorByte, [])
  }

  /// The longest part first; last the empty part after a space, which every candidate goes on with.
  private func wordStarts(in typed: String) -> [String.Index] {
    var starts: [String.Index] = []
    var isAfterSpace = true
    for index in typed.indices {
      if isAfterSpace && typed[index] != " " { starts.append(index) }
      isAfterSpace = typed[index] == " "
    }
    return isAfterSpace ? starts + [typed.endIndex] : starts
  }
}
