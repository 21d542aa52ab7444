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
    case .draft(let asFiles): return try draft(asFiles: asFiles)
    case .keepCustomer(let goesOn): return try keepCustomer(goesOn: goesOn)
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
  ///
  /// The version is kept first: it is true even where a file of its name stands in the way.
  private func draft(asFiles: Bool) throws -> [String] {
    let writer = DraftWriter(desk: desk, setting: setting, meeting: meeting)
    let drafted = writer.drafted()
    do {
      guard asFiles else { return [shell.draftReady(try writer.keep(drafted))] }
      switch try writer.write(drafted, folder: ".") {
      case .written(let version, let paths):
        return [shell.drafted(version)] + paths.map(shell.written)
      case .different(let version, let path): return [shell.different(version, path: path)]
      }
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
