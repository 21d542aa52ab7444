import Loading
import Negotiation
import Presentation
import ServiceCatalogue
import Terminal

/// Writes a new customer's record into the catalogue, beside it where that may not be.
///
/// A file that is there is never replaced.
struct CustomerKeeper {
  enum Outcome {
    case kept(path: String)
    /// The catalogue's folder may not be written.
    case beside(path: String)
    /// The catalogue has another text under that name.
    case apart(path: String)
    case nowhere
  }

  let folder: String
  let setting: Setting
  let meeting: Meeting

  private var place: String { "\(folder)/customers" }
  private var target: String { "\(place)/\(meeting.opened.customer).yaml" }

  func keep() throws -> Outcome {
    guard
      let record = CustomerRecord(meeting.facts, in: setting, language: meeting.language)
    else { throw CommandFailure(.bug, "a record was agreed to that names nobody") }
    let text = CustomerFile.text(record)
    let read = CustomerLoader.read(text, of: record.customer.id, catalogue: setting.catalogue)
    guard read.customer != nil else {
      try Complaint.say(read.drawnFaults)
      throw CommandFailure(.bug, "the record of \(record.customer.id) would not be read back")
    }
    do throws(FileFailure) {
      if try WholeFile.create(text, at: target) { return .kept(path: target) }
      return try beside(text).map { .apart(path: $0) } ?? .nowhere
    } catch {
      return (try? beside(text)).flatMap(\.self).map { .beside(path: $0) } ?? .nowhere
    }
  }

  /// In the working folder, under the first name that is free.
  private func beside(_ text: String) throws(FileFailure) -> String? {
    let id = meeting.opened.customer
    for path in ["./\(id).yaml"] + (2...99).map({ "./\(id)-\($0).yaml" }) {
      if try WholeFile.create(text, at: path) { return path }
    }
    return nil
  }

  func sentences(of outcome: Outcome, _ shell: ShellWords) -> [String] {
    let customer = meeting.opened.customer
    switch outcome {
    case .kept(let path): return [shell.kept(path, customer: customer)]
    case .beside(let path): return [shell.keptBeside(path, place: place, customer: customer)]
    case .apart(let path): return [shell.keptApart(path, from: target)]
    case .nowhere: return [shell.notKept(meeting)]
    }
  }
}
