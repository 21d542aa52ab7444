/// One step of a dialogue, with the phase of the meeting in which it stands.
///
/// A class that never changes, because a meeting hands it on at every turn.
package final class Step: Hashable, Sendable {
  package let id: String
  package let phase: String
  /// What is shown with it: a name that the world declares (options, measures, duties …).
  package let show: String?
  package let kind: StepKind
  /// Answers and outcomes by which a wish is not met as it stands: each needs a way forward (D4).
  package let negative: [String]
  /// Where the dialogue goes on when the question is left for later; nil where nothing follows
  /// without its answer.
  package let later: String?

  package init(
    id: String, phase: String, show: String?, kind: StepKind, negative: [String] = [],
    later: String? = nil
  ) {
    self.id = id
    self.phase = phase
    self.show = show
    self.kind = kind
    self.negative = negative
    self.later = later
  }

  package static func == (one: Step, other: Step) -> Bool {
    one === other
      || one.id == other.id && one.phase == other.phase && one.show == other.show
        && one.kind == other.kind && one.negative == other.negative && one.later == other.later
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(phase)
  }

  /// Every step that may follow.
  package var successors: [String] { kind.successors + (later.map { [$0] } ?? []) }
}
