import ArgumentParser
import Documents
import Negotiation
import Terminal

/// `entente sla show`: the draft as it stands, as Markdown on standard output.
struct SLAShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the draft as it stands, or where its figures come from.",
    usage: "entente sla show [MEETING] [options]",
    discussion: """
      EXAMPLES
        entente sla show st-anna                 the draft as Markdown
        entente sla show st-anna --html > a.html
        entente sla show st-anna --trace         every figure with its source

      Nothing is kept: what was not drafted yet is shown under the version that it
      would become.
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var draft: DraftOptions

  @Flag(help: "Every figure with its source.")
  var trace = false

  @Flag(help: "HTML instead of Markdown.")
  var html = false

  mutating func run() throws {
    let desk = try MeetingDesk(options: options)
    let (meeting, setting) = try desk.find(draft.meeting)
    let writer = DraftWriter(desk: desk, setting: setting, meeting: meeting)
    let drafted = writer.drafted(
      language: try desk.workshop.chosenLanguage(), released: try draft.released(meeting.facts))
    let document = try writer.document(try writer.versions(drafted))
    if trace {
      for line in Trace(of: document).lines { try Output.standard.write(line: line) }
    } else {
      try Output.standard.write(
        html ? HTMLPrinter.text(of: document) : MarkdownPrinter.text(of: document))
    }
  }
}
