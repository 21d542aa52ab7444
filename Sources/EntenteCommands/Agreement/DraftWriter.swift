import Documents
import Loading
import Negotiation
import Presentation
import Terminal
import Wording

/// Makes the draft of a meeting and writes it, in whole files that replace nothing.
struct DraftWriter {
  let desk: MeetingDesk
  let setting: Setting
  let meeting: Meeting
  /// Ids whose words the customer releases: `O1,R1`, or `all`.
  let release: String?

  init(desk: MeetingDesk, setting: Setting, meeting: Meeting, release: String? = nil) {
    self.desk = desk
    self.setting = setting
    self.meeting = meeting
    self.release = release
  }

  func document(language: Language, version: String) throws -> Document {
    let loaded = DocumentTextLoader.load("\(try desk.workshop.whereabouts.documents())/text")
    guard let text = loaded.text else {
      try Complaint.say(loaded.drawnFaults)
      throw CommandFailure(
        .configuration, "the texts of the SLA were not used; mend the faults above")
    }
    let facts = meeting.facts
    return AgreementDraft(text: text).document(
      facts: facts, setting: setting, language: language, id: meeting.opened.meeting,
      version: version, released: try released(facts))
  }

  /// Both files; the paths that were written, or that hold the same draft already.
  func write(language: Language, folder: String) throws -> [String] {
    var number = 1
    while true {
      let document = try document(language: language, version: "0.\(number)")
      let base = "\(folder)/sla-\(meeting.opened.meeting)-v0.\(number)-draft"
      let files = [
        ("\(base).md", MarkdownPrinter.text(of: document)),
        ("\(base).html", HTMLPrinter.text(of: document)),
      ]
      if try files.allSatisfy({ try WholeFile.isFree($0.0, for: $0.1) }) {
        for (path, text) in files { try WholeFile.write(text, to: path) }
        return files.map(\.0)
      }
      number += 1
    }
  }

  private func released(_ facts: Facts) throws -> Set<String> {
    guard let release else { return [] }
    let known =
      facts.outcomes.map(\.id) + facts.observations.map(\.id) + facts.requirements.map(\.id)
      + facts.decisions.map(\.id) + facts.promises.map(\.id) + (facts.cost == nil ? [] : ["F1"])
    guard release != "all" else { return Set(known) }
    let named = release.uppercased().split(separator: ",").map { $0.filter { $0 != " " } }
    if let unknown = named.first(where: { !known.contains($0) }) {
      throw CommandFailure(
        .usage,
        "there is no \(unknown) in this meeting; known are \(known.joined(separator: ", "))"
      )
    }
    return Set(named)
  }
}
