import Diagnostics
import Dialogues
import Loading
import Negotiation
import Store

/// Tries the present dialogues on every saved meeting: what stays, what moves, what is asked again.
struct MeetingCheck {
  let desk: MeetingDesk

  /// What became of one meeting.
  enum Verdict {
    case same(answers: Int)
    case changed(Survival)
    /// The dialogues of its time were not kept: the answers that no longer find a place.
    case unknownScript(homeless: Int)
    /// Why it cannot be opened; its records stay where they are.
    case unopened(String)
  }

  struct Finding {
    let meeting: String
    let verdict: Verdict
  }

  func run() throws -> [Finding] {
    let scripts: [Script]
    do { scripts = try desk.journal.scripts() } catch { throw CommandFailure(store: error) }
    return try desk.journal.headers().map { header in
      Finding(meeting: header.id, verdict: try verdict(header, scripts))
    }
  }

  /// Dialogues that were changed without a new version, although meetings were led by them.
  func faults() throws -> [Fault] {
    let scripts: [Script]
    do { scripts = try desk.journal.scripts() } catch { throw CommandFailure(store: error) }
    var unread = FaultList()
    return scripts.compactMap { script in
      guard let present = desk.workshop.library[script.dialogue],
        present.version == script.version,
        let kept = DialogueLoader.library(of: [script], &unread)?[script.dialogue],
        !kept.leadsLike(present)
      else { return nil }
      return DialogueVersionFault.changed(present.id, version: present.version)
    }
  }

  private func verdict(_ header: MeetingHeader, _ scripts: [Script]) throws -> Verdict {
    let setting: Setting
    let records: [Record]
    do {
      setting = try desk.setting(of: header).at(header.lastAt)
      records = try desk.journal.records(of: header.id)
    } catch let failure as StoreFailure {
      return .unopened(CommandFailure(store: failure).message)
    } catch let failure as CommandFailure {
      return .unopened(failure.message)
    }
    guard let meeting = Meeting(records, in: setting) else {
      return .unopened("it follows a dialogue that is not here")
    }
    guard let library = library(of: records, scripts),
      let old = Meeting(
        records, in: setting.under(library))
    else {
      let placed = Set(meeting.run.trail.map(\.sequence))
      let answers = meeting.standing.filter(\.isAnswer)
      return .unknownScript(homeless: answers.count { !placed.contains($0.sequence) })
    }
    let survival = Survival(of: old, as: meeting)
    return survival.isSame ? .same(answers: survival.answers.count) : .changed(survival)
  }

  /// The dialogues by which a meeting was led last: of each the latest version that it names.
  private func library(of records: [Record], _ scripts: [Script]) -> DialogueLibrary? {
    var versions: [String: Int] = [:]
    for record in records {
      guard let (dialogue, version) = record.script else { continue }
      versions[dialogue] = max(versions[dialogue] ?? 0, version)
    }
    var chosen: [String: Script] = [:]
    for script in scripts where script.version <= versions[script.dialogue] ?? script.version {
      if script.version >= chosen[script.dialogue]?.version ?? 0 {
        chosen[script.dialogue] = script
      }
    }
    guard versions.allSatisfy({ chosen[$0.key]?.version == $0.value }) else { return nil }
    var faults = FaultList()
    return DialogueLoader.library(of: Array(chosen.values), &faults)
  }
}

extension Record {
  fileprivate var isAnswer: Bool {
    if case .answered = content { true } else { false }
  }

  /// The dialogue and its version that the record names.
  fileprivate var script: (String, Int)? {
    let named: String
    switch content {
    case .opened(let opened): named = opened.dialogue
    case .answered(let answer): named = answer.dialogue
    case .addressed, .performed, .shown, .noted, .promised, .released, .parked, .labelled, .undone,
      .struck:
      return nil
    }
    let parts = named.split(separator: "@")
    return parts.count == 2 ? Int(parts[1]).map { (String(parts[0]), $0) } : nil
  }
}
