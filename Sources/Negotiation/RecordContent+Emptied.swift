import Dialogues

extension RecordContent {
  /// What is left of a record that was struck: who spoke, when and where in the meeting, but none of
  /// the words, values, names and prices.
  ///
  /// It keeps its kind and can be read like any other record; since a struck record no longer
  /// stands, nobody takes the empty words for an answer. Records that hold nothing that was said
  /// (`opened`, `addressed`, `labelled`, `undone`, `struck`) stay as they are.
  package var emptied: RecordContent {
    switch self {
    case .answered(let answer): .answered(answer.emptied)
    case .performed(let deed): .performed(deed.emptied)
    case .shown(let shown):
      .shown(Shown(service: shown.service, catalogue: shown.catalogue, options: []))
    case .noted(let note): .noted(note.emptied)
    case .promised(let promise): .promised(promise.emptied)
    case .released(let released): .released(released.emptied)
    case .parked(let parked):
      .parked(
        Parked(
          marks: parked.marks, words: "", speaker: parked.speaker, language: parked.language))
    case .opened, .addressed, .labelled, .undone, .struck: self
    }
  }
}

extension Answered {
  fileprivate var emptied: Answered {
    // The id of an item stays: no other item may come to bear it.
    let id: Value? = if case .item(let id, _)? = value { .item(id: id, text: "") } else { nil }
    return Answered(
      dialogue: dialogue, place: place, step: step, slot: slot, value: id, route: nil, words: "",
      speaker: speaker, language: language)
  }
}

extension Performed {
  fileprivate var emptied: Performed {
    Performed(
      place: place, action: action, inputs: [:], outcome: outcome, values: [:],
      catalogue: catalogue)
  }
}

extension Note {
  fileprivate var emptied: Note {
    Note(kind: kind, words: "", speaker: speaker, language: language, value: nil, about: nil)
  }
}

extension Promise {
  fileprivate var emptied: Promise {
    Promise(
      kind: kind, words: "", owner: "", due: nil, about: nil, speaker: speaker,
      language: language)
  }
}

extension Released {
  fileprivate var emptied: Released {
    Released(words: "", records: [], known: [], speaker: speaker, language: language)
  }
}
