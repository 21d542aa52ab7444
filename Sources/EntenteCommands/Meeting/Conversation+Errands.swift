import Negotiation
import Presentation
import Terminal

extension Conversation {
  /// Does what reaches beyond the meeting; what there is to say about it.
  mutating func perform(_ errand: Errand?) throws -> [String] {
    switch errand {
    case nil, .quit: return []
    case .edit(let kept): return try edit(kept)
    case .save(let name): return try label(name)
    case .open(let name): return try open(name)
    case .clear:
      try clearScreen()
      return []
    case .draft: return try draft()
    case .status:
      return [shell.status(meeting, setting, store: screen.isPresenting ? nil : desk.storePath)]
    case .present(let isOn):
      screen.isPresenting = isOn
      useHistory()
      return []
    }
  }

  /// A draft that cannot be written does not end the meeting of people who sit at one table.
  private func draft() throws -> [String] {
    let writer = DraftWriter(desk: desk, setting: setting, meeting: meeting)
    do {
      return try writer.write(language: meeting.language, folder: ".").map(shell.written)
    } catch let failure as FileFailure {
      guard isInteractive || options.keepGoing || options.jsonLines else { throw failure }
      return [shell.notWritten(failure.trouble, meeting)]
    } catch let failure as CommandFailure where isInteractive {
      try Complaint.say("entente: \(failure.message)")
      return []
    }
  }

  func farewell() throws {
    guard !options.jsonLines else { return }
    try screen.say(shell.saved(meeting, setting), on: isInteractive ? .standard : .error)
  }
}
