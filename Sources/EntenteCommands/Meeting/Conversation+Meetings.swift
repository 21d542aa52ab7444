import Negotiation
import Presentation
import Store
import Wording

extension Conversation {
  /// Gives the meeting a name; nobody else's, so that it can be found by it.
  mutating func label(_ name: String?) throws -> [String] {
    guard let name else { return [meeting.label.map(shell.named) ?? shell.nameless] }
    let isTaken = try desk.journal.headers().contains {
      $0.id != meeting.opened.meeting && $0.isCalled(name)
    }
    guard !isTaken else { return [shell.nameTaken(name)] }
    try save(Negotiator(setting).label(name, meeting))
    return [shell.named(name)]
  }

  /// Finds the meeting that is wanted; going there is the desk's part.
  mutating func open(_ name: String?) throws -> [String] {
    let headers = try desk.journal.headers()
    let kept = headers.map { header in
      header.label.map { "\(header.id) (\($0))" } ?? header.id
    }
    let shown = screen.isPresenting ? nil : kept
    guard let name, let found = headers.first(where: { $0.isCalled(name) }) else {
      return [shell.meetings(kept: shown, besides: name)].filter { !$0.isEmpty }
    }
    guard found.id != meeting.opened.meeting else { return [shell.alreadyHere] }
    wanted = (found.id, name)
    return []
  }

  /// The meeting that was wanted cannot be had: this one goes on.
  mutating func stay(besides name: String, reason: String?) throws {
    try screen.say(shell.notOpened(name, this: meeting.opened.meeting, reason: reason))
    try goOn()
  }
}

extension MeetingHeader {
  /// Whether somebody means this meeting: by its id, or by the name that it was given.
  func isCalled(_ name: String) -> Bool {
    id == name || label.map(Folding.key) == Folding.key(name)
  }
}
