package import Dialogues
import Quantities
package import Wording

/// What was said, shown and done. Position and meeting are the fold of the records that stand.
package enum RecordContent: Hashable, Sendable {
  /// The first record of a meeting: with whom, about which catalogue, by which script.
  case opened(Opened)
  /// Who speaks from now on, and in which language.
  case addressed(speaker: String, language: Language)
  case answered(Answered)
  case performed(Performed)
  /// Options as they were shown, with prices, so that a later catalogue cannot rewrite them.
  case shown(Shown)
  case noted(Note)
  case promised(Promise)
  /// Words that a customer lets into the annex of the agreement.
  case released(Released)
  /// Left for later; takes up again by an `undone`.
  case parked(Parked)
  /// The name under which people find the meeting again.
  case labelled(String)
  /// Takes records back; it can be taken back itself.
  case undone(Undone)
  /// The content of a record was removed at somebody's wish; this tombstone stays.
  case struck(sequence: Int)
}
