import Negotiation
import Presentation
import Store
import Terminal

extension Conversation {
  /// Nothing is confirmed on the screen before it is durable.
  mutating func save(_ turn: Turn) throws(StoreFailure) {
    if let first = turn.records.first {
      try desk.journal.append(
        turn.records, to: turn.meeting.opened.meeting, expecting: first.sequence - 1)
    }
    meeting = turn.meeting
    screen.language = meeting.language
  }

  /// At a terminal the meeting goes on with the same question, and what was typed stands there to be
  /// sent again; a script stops, and the line that was not saved is named.
  mutating func hold(_ typed: Typed, after failure: StoreFailure) throws -> Bool {
    guard isInteractive, let trouble = SavingTrouble(failure) else {
      let failure = CommandFailure(store: failure)
      guard !isInteractive else { throw failure }
      throw failure.at(line: reader.lineNumber)
    }
    unsaved = Typed(
      text: typed.text, isPasted: typed.isPasted || unsaved == typed.pasted)
    try screen.say(shell.notSaved(trouble))
    return true
  }
}

extension Conversation.Typed {
  /// The same text as a paste.
  fileprivate var pasted: Conversation.Typed { .init(text: text, isPasted: true) }
}

extension SavingTrouble {
  /// Nil where waiting and trying again would change nothing.
  fileprivate init?(_ failure: StoreFailure) {
    switch failure {
    case .full: self = .full
    case .busy: self = .busy
    case .cannotOpen: self = .denied
    case .io(let reason): self = .other(reason)
    case .conflict, .damaged, .newer: return nil
    }
  }
}
