import Understanding

/// What was found in somebody's words: figures, an intent, what of the catalogue they may be about.
struct FoundInWords: Encodable {
  struct Match: Encodable {
    let kind: String
    let id: String
    let score: Int
    let because: [String]

    init(kind: String, _ candidate: Candidate) {
      self.kind = kind
      id = candidate.id
      score = candidate.score
      because = candidate.because
    }
  }

  let input: String
  let quantities: [FoundQuantity]
  let intent: String?
  let candidates: [Match]

  /// For a person who tries wordings; one thing found a line.
  var lines: [String] {
    var lines = quantities.map { "\($0.type)  \($0.summary)  \"\($0.text)\"" }
    if let intent { lines.append("intent  \(intent)") }
    lines += candidates.map { "\($0.kind)  \($0.id)  \($0.because.joined(separator: ", "))" }
    return lines.isEmpty ? ["nothing  \"\(input)\""] : lines
  }
}
