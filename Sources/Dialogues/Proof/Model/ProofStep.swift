/// A step as the proof sees it.
struct ProofStep: Sendable {
  let step: Step
  let reads: [Read]
  let routes: [Route]
  /// The column of what it shows, where a rule asks for that.
  let shows: Int?

  var id: String { step.id }

  var isEnd: Bool { step.kind == .end }
}
