package import Dialogues

/// How a saved meeting fares when the dialogues by which it was led have changed.
///
/// Nothing is ever lost: an answer that no longer has a place stays in the journal, and its question
/// is asked again.
package struct Survival: Hashable, Sendable {
  package enum Fate: Hashable, Sendable {
    case same
    /// The step has another name or another way leads to it.
    case moved(to: Place)
    /// Its question comes later than where the meeting stands now; the answer is kept until then.
    case waiting
    case askedAgain
  }

  /// One answer on the way to where the meeting stood, in the order in which they were given.
  package struct Answer: Hashable, Sendable {
    package let sequence: Int
    package let place: Place
    package let words: String
    package let fate: Fate
  }

  package let answers: [Answer]
  /// Where the meeting waited, and where it waits now; nil at its end.
  package let stood: Place?
  package let stands: Place?

  package var isSame: Bool { stood == stands && answers.allSatisfy { $0.fate == .same } }

  /// - Parameters:
  ///   - old: the meeting folded under the dialogues by which it was led.
  ///   - new: the same records folded under the present ones.
  package init(of old: Meeting, as new: Meeting) {
    let now = Dictionary(
      new.run.trail.compactMap { entry in entry.answer.map { _ in (entry.sequence, entry.place) } }
    ) { first, _ in first }
    let (library, top) = (new.run.library, new.dialogue)
    let stands = new.waitingPlace
    answers = old.run.trail.compactMap { entry in
      entry.answer.map { answer in
        let present = library.present(entry.place, under: top)
        let fate: Fate =
          switch now[entry.sequence] {
          case nil:
            present != stands && library.has(present, under: top) ? .waiting : .askedAgain
          case entry.place?: .same
          case let place?: .moved(to: place)
          }
        return Answer(
          sequence: entry.sequence, place: entry.place, words: answer.words, fate: fate)
      }
    }
    stood = old.waitingPlace
    self.stands = stands
  }
}

extension Meeting {
  /// The dialogue by which the meeting is led.
  fileprivate var dialogue: String { String(opened.dialogue.prefix { $0 != "@" }) }

  /// Where it waits for an answer or an action; nil at its end.
  package var waitingPlace: Place? {
    switch run.waiting {
    case .input(let place): place
    case .action(let call): call.place
    case .ended: nil
    }
  }
}
