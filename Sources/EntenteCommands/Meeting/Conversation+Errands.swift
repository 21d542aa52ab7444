import Negotiation
import Presentation
import Terminal

extension Conversation {
  /// Does what reaches beyond the meeting; what there is to say about it.
  mutating func perform(_ errand: Errand?) throws -> [String] {
    switch errand {
    case nil, .quit: return []
    case .draft: return try draft()
    case .saveTest(let file): return try saveTest(file)
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
    let written = try testFile.map { try saveTest($0) } ?? []
    guard !options.jsonLines else { return }
    let isKept = desk.storePath != "memory"
    let words = AuthorWords(screen.language, style: screen.style)
    let rest = isKept ? shell.saved(meeting, setting) : words.notKept
    let lines = (hasRehearsed ? [words.ending(meeting)] : []) + written + [rest]
    for line in lines { try screen.say(line, on: isInteractive ? .standard : .error) }
  }
}
