import Dialogues
package import Negotiation
import Quantities
import ServiceCatalogue
package import Wording

/// What the program says around a meeting, in the language of the meeting.
package struct ShellWords: Sendable {
  let formats: Formats

  package init(_ language: Language, style: Formats.Style = .full) {
    formats = Formats(language, style)
  }

  func words(_ phrase: Phrase, _ pieces: [String: Piece] = [:]) -> String {
    do {
      return try phrase.fill(pieces, by: formats)
    } catch {
      preconditionFailure("\(error.message) in \"\(phrase[.en])\"")
    }
  }

  /// Three lines at the start of a new meeting.
  package func greeting(_ setting: Setting) -> [String] {
    [
      words(ShellPhrases.welcome),
      words(
        ShellPhrases.firstMeeting,
        [
          "customer": .text(setting.customer.name), "version": .text(setting.catalogue.version),
          "count": .count(setting.catalogue.services.liveCount),
        ]) + "  " + hints,
    ]
  }

  /// Both ways out of a question stand on one line.
  private var hints: String { words(ShellPhrases.hints).replacing(" ", with: "\u{A0}") }

  /// What is decided, open, promised and changed, when a meeting is taken up again (MEETING 15).
  package func welcomeBack(_ meeting: Meeting, _ setting: Setting) -> [String] {
    let facts = meeting.facts
    let narrator = Narrator(setting, facts: facts, language: formats.language, style: formats.style)
    let last = meeting.records.last?.at ?? setting.now
    var lines = [
      words(
        ShellPhrases.again,
        [
          "customer": .text(setting.customer.name),
          "date": .date(setting.zone.local(at: last).0),
        ])
    ]
    let decided = facts.decisions.filter(\.isDecided).map(narrator.decision)
    if !decided.isEmpty {
      lines.append(
        words(ShellPhrases.agreed, ["points": .text(decided.joined(separator: " "))]))
    }
    if !narrator.openPoints.isEmpty {
      let points = narrator.openPoints.joined(separator: formats.semicolon)
      lines.append(words(ShellPhrases.open, ["points": .text(points)]))
    }
    if !facts.promises.isEmpty {
      let points = facts.promises.map(owed).joined(separator: formats.semicolon)
      lines.append(words(ShellPhrases.promised, ["points": .text(points)]))
    }
    return lines + [changes(meeting, setting, narrator.drifts)]
  }

  private func owed(_ promise: PromiseFact) -> String {
    words(
      ShellPhrases.owed,
      [
        "id": .text(promise.id), "owner": .name(promise.owner.in(formats.language)),
        "date": promise.due.map { .date($0) } ?? .text(formats.nothing),
      ])
  }

  /// One line: what changed in the catalogue, and where that touches what was chosen.
  private func changes(_ meeting: Meeting, _ setting: Setting, _ drifts: [String]) -> String {
    let reference = setting.catalogue.reference
    guard meeting.opened.catalogue != reference || !drifts.isEmpty else {
      return words(ShellPhrases.unchanged, ["reference": .text(reference)])
    }
    let names: [String: Piece] = [
      "before": .text(meeting.opened.catalogue), "reference": .text(reference),
    ]
    guard !drifts.isEmpty else { return words(ShellPhrases.changed, names) }
    let points = ["points": Piece.text(drifts.joined(separator: formats.semicolon))]
    let isRenamed = meeting.opened.catalogue != reference
    return words(
      isRenamed ? DriftPhrases.chosenStays : DriftPhrases.sameVersion,
      names.merging(points) { first, _ in first })
  }

  /// `3/7`: the phase in which the meeting stands.
  package func step(_ meeting: Meeting, _ setting: Setting) -> String? {
    guard case .input = meeting.run.waiting, let phase = meeting.run.frame?.current.phase,
      let phases = setting.library[String(meeting.opened.dialogue.prefix { $0 != "@" })]?.phases,
      let index = phases.firstIndex(of: phase)
    else { return nil }
    return "\(index + 1)/\(phases.count)"
  }

  package func saved(_ meeting: Meeting, _ setting: Setting) -> String {
    let id = Piece.text(meeting.opened.meeting)
    guard let step = step(meeting, setting) else {
      return words(ShellPhrases.savedAtEnd, ["meeting": id])
    }
    return words(ShellPhrases.saved, ["meeting": id, "step": .text(step)])
  }

  /// - Parameter store: nil on a projector, where paths are not shown.
  package func status(_ meeting: Meeting, _ setting: Setting, store: String?) -> String {
    var pieces: [String: Piece] = [
      "meeting": .text(meeting.opened.meeting), "reference": .text(setting.catalogue.reference),
    ]
    guard let store else { return words(ShellPhrases.status, pieces) }
    pieces["store"] = .text(store)
    return words(ShellPhrases.statusStore, pieces)
  }

  package var nothingLost: String { words(ShellPhrases.nothingLost) }
  package var you: String { words(ShellPhrases.you) }

  package func tooLong(_ limit: Int) -> String {
    words(ShellPhrases.tooLong, ["limit": .count(limit)])
  }

  /// What was typed is not lost: it stands at the prompt once more.
  package func notSaved(_ trouble: SavingTrouble) -> String {
    [reason(trouble), words(TroublePhrases.notSaved)].joined(separator: " ")
  }

  /// The meeting goes on; the command that it takes elsewhere is named.
  package func notWritten(_ trouble: SavingTrouble, _ meeting: Meeting) -> String {
    let rest = words(TroublePhrases.notWritten, ["meeting": .text(meeting.opened.meeting)])
    return [reason(trouble), rest].joined(separator: " ")
  }

  func reason(_ trouble: SavingTrouble) -> String {
    switch trouble {
    case .full: words(TroublePhrases.full)
    case .busy: words(TroublePhrases.busy)
    case .denied: words(TroublePhrases.denied)
    case .absent: words(TroublePhrases.absent)
    case .other(let reason): words(TroublePhrases.other, ["reason": .text(reason)])
    }
  }

  package func named(_ name: String) -> String {
    words(MeetingPhrases.named, ["name": .quoted(name)])
  }

  package var nameless: String { words(MeetingPhrases.nameless) }

  package func nameTaken(_ name: String) -> String {
    words(MeetingPhrases.taken, ["name": .quoted(name)])
  }

  /// - Parameter kept: nil on a projector, where meetings are not listed.
  package func meetings(kept: [String]?, besides name: String?) -> String {
    let unknown = name.map { words(MeetingPhrases.unknown, ["name": .quoted($0)]) }
    let list = kept.map { ids in
      words(MeetingPhrases.kept, ["meetings": .list(ids.map { .text($0) })])
    }
    return [unknown, list].compactMap(\.self).joined(separator: " ")
  }

  package var alreadyHere: String { words(MeetingPhrases.here) }

  /// - Parameter reason: nil where it is open in another window.
  package func notOpened(_ meeting: String, this: String, reason: String?) -> String {
    var pieces: [String: Piece] = ["meeting": .text(meeting), "this": .text(this)]
    guard let reason else { return words(MeetingPhrases.openElsewhere, pieces) }
    pieces["reason"] = .text(reason)
    return words(MeetingPhrases.notOpened, pieces)
  }

  package var editorNeedsTerminal: String { words(MeetingPhrases.editorNeedsTerminal) }
  package var nothingWritten: String { words(MeetingPhrases.nothingWritten) }
  package var keptForEditor: String { words(MeetingPhrases.keptForEditor) }

  package func editorFailed(_ editor: String, _ reason: String) -> String {
    words(MeetingPhrases.editorFailed, ["editor": .text(editor), "reason": .text(reason)])
  }

  /// In place of what stands behind a service, while customers look at the screen.
  package var notOnTheWall: String { words(ShellPhrases.notOnTheWall) }

  /// At the end of the dialogue: the version that was kept, and how to have it as files.
  package func draftReady(_ version: Agreement.Version) -> String {
    words(DraftPhrases.ready, ["version": .text(version.name)])
  }

  package func drafted(_ version: Agreement.Version) -> String {
    words(DraftPhrases.drafted, ["version": .text(version.name)])
  }

  /// Where a file of that name holds something else; nothing was overwritten.
  package func different(_ version: Agreement.Version, path: String) -> String {
    words(
      DraftPhrases.different,
      [
        "version": .text(version.name), "path": .text(path),
        "meeting": .text(version.drafted.meeting),
      ])
  }

  package func written(_ path: String) -> String {
    words(ShellPhrases.written, ["path": .text(path)])
  }
}

extension ShellWords {
  /// The meeting goes on; the command that writes the test elsewhere is named.
  package func testNotWritten(_ trouble: SavingTrouble) -> String {
    [reason(trouble), words(AuthorPhrases.testNotWritten)].joined(separator: " ")
  }
}
