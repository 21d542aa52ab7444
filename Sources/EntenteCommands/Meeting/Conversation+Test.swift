import Dialogues
import Loading
import Negotiation
import Presentation
import Quantities
import ServiceCatalogue

extension Conversation {
  /// Whether a dialogue that was held alone has come to its end.
  var hasRehearsed: Bool { meeting.opened.given != nil && meeting.run.waiting == .ended }

  /// Writes the meeting as a transcript test; what there is to say about it.
  ///
  /// What was typed before this conversation is found again from the journal.
  func saveTest(_ file: String?) throws -> [String] {
    let before = LineRecovery(setting).lines(of: first.meeting).map { (text: $0.text, at: $0.at) }
    let recorder = TestRecorder(setting)
    let name = "\(meeting.opened.meeting), \(setting.today)"
    guard let test = recorder.test(named: name, of: meeting, lines: before + typed) else {
      return []
    }
    let words = AuthorWords(screen.language, style: screen.style)
    do throws(FileFailure) {
      let path = try write(TestWriter.text(of: test), as: file)
      let turning = otherwise(test).map { [words.testDiffers(line: $0)] } ?? []
      return [words.testWritten(path)] + turning
    } catch {
      guard isInteractive || options.keepGoing || options.jsonLines else { throw error }
      return [shell.testNotWritten(error.trouble)]
    }
  }

  /// Nothing is overwritten: a name that is taken gets a number.
  private func write(_ text: String, as file: String?) throws(FileFailure) -> String {
    let named = file.map(Path.expanded) ?? "test-\(meeting.opened.meeting).yaml"
    let stem = named.hasSuffix(".yaml") ? String(named.dropLast(5)) : named
    var path = "\(stem).yaml"
    var number = 2
    while try !WholeFile.isFree(path, for: text) {
      path = "\(stem)-\(number).yaml"
      number += 1
    }
    try WholeFile.write(text, to: path)
    return path
  }

  /// The first line after which the meeting that is typed again is not this one.
  private func otherwise(_ test: DialogueTest) -> Int? {
    let given = meeting.opened.given ?? [:]
    guard let played = TestPlayer(test, setting: setting, given: given).play() else { return 1 }
    let records = meeting.records.map(\.content)
    let line = played.firstIndex { played in
      !records.starts(with: played.after.records.map(\.content))
    }
    let whole = played.last?.after.records.count ?? records.count
    return line.map { $0 + 1 } ?? (whole == records.count ? nil : played.count)
  }
}
