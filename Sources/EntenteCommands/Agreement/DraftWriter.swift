import Documents
import Loading
import Negotiation
import Presentation
import Quantities
import Store
import Terminal
import Wording

/// Drafts the agreement of a meeting: keeps the version, then writes whole files.
///
/// A version has one text: all that it depends on besides the files of the program (meeting, released
/// words, moment) comes from its record.
struct DraftWriter {
  enum Outcome {
    case written(Agreement.Version, paths: [String])
    /// A file of that name holds another text, which stays.
    case different(Agreement.Version, path: String)
  }

  let desk: MeetingDesk
  let setting: Setting
  let meeting: Meeting

  /// From what a draft is made now.
  ///
  /// - Parameters:
  ///   - language: the meeting's when nil.
  ///   - released: ids of facts; those that the customer released in the meeting when nil.
  func drafted(language: Language? = nil, released: [String]? = nil) -> Drafted {
    Drafted(
      meeting, in: setting, language: language ?? meeting.language,
      released: released ?? meeting.facts.released)
  }

  /// The version that a draft is, or would become; the versions before it come first.
  func versions(_ drafted: Drafted) throws -> [Agreement.Version] {
    let agreement: Agreement
    do { agreement = try desk.journal.agreement(id) } catch { throw CommandFailure(store: error) }
    let version = agreement.draft(drafted, at: setting.now).0
    return agreement.versions.prefix(version.number - 1) + [version]
  }

  /// Keeps that the draft was made; a draft of the same is the same version.
  func keep(_ drafted: Drafted) throws -> Agreement.Version {
    do {
      return try desk.journal.draft(drafted, of: id, at: setting.now)
    } catch { throw CommandFailure(store: error) }
  }

  func document(_ versions: [Agreement.Version]) throws -> Document {
    let loaded = DocumentTextLoader.load("\(try desk.workshop.whereabouts.documents())/text")
    guard let text = loaded.text, let version = versions.last else {
      try Complaint.say(loaded.drawnFaults)
      throw CommandFailure(
        .configuration, "the texts of the SLA were not used; mend the faults above")
    }
    return AgreementDraft(text: text).document(
      facts: meeting.facts, setting: setting.at(version.at), language: version.drafted.language,
      id: id, editions: editions(versions),
      released: Set(version.drafted.released))
  }

  /// Writes both files, or leaves both as they are where one holds a different text.
  func write(_ drafted: Drafted, folder: String, force: Bool = false) throws -> Outcome {
    let version = try keep(drafted)
    let document = try document(try versions(drafted))
    let base = "\(folder)/sla-\(id)-v\(version.name)-draft"
    let files = [
      ("\(base).md", MarkdownPrinter.text(of: document)),
      ("\(base).html", HTMLPrinter.text(of: document)),
    ]
    let other = try files.first { try !force && !WholeFile.isFree($0.0, for: $0.1) }
    if let other { return .different(version, path: other.0) }
    for (path, text) in files { try WholeFile.write(text, to: path) }
    return .written(version, paths: files.map(\.0))
  }

  private func editions(_ versions: [Agreement.Version]) -> [Edition] {
    versions.enumerated().map { index, version in
      let isTranslation = versions.prefix(index).contains {
        $0.drafted.differsInLanguageOnly(from: version.drafted)
      }
      let later: Edition.Reason =
        isTranslation ? .inLanguage(version.drafted.language) : .revised
      return Edition(
        name: version.name, date: day(version.at), reason: index == 0 ? .first : later)
    }
  }

  /// An agreement is called by the meeting in which it began.
  private var id: String { meeting.opened.meeting }

  private func day(_ moment: Instant) -> LocalDate { setting.zone.local(at: moment).0 }
}
