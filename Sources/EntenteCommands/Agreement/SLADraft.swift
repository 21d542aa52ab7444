import ArgumentParser
import Documents
import Negotiation
import Presentation
import Terminal
import Wording

/// `entente sla draft`: writes the draft as Markdown and HTML, whole or not at all.
struct SLADraft: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Write the draft as Markdown and HTML.",
    usage: "entente sla draft [MEETING] [options]",
    discussion: """
      EXAMPLES
        entente sla draft st-anna                   into the present folder
        entente sla draft st-anna -o "To sign"      into another one
        entente sla draft st-anna -o -              Markdown on standard output
        entente sla draft st-anna --release O1,R1   with these words of the customer

      Nothing is overwritten: a draft that differs from the one on disk becomes
      the next version, v0.2, v0.3 and so on.
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var draft: DraftOptions

  @Option(name: [.short, .long], help: "Folder for the files; - prints Markdown.")
  var output = "."

  mutating func run() throws {
    let desk = try MeetingDesk(options: options)
    let (meeting, setting) = try desk.find(draft.meeting)
    let language = try desk.workshop.chosenLanguage() ?? meeting.language
    let writer = DraftWriter(
      desk: desk, setting: setting, meeting: meeting, release: draft.release)
    guard output != "-" else {
      let document = try writer.document(language: language, version: "0.1")
      return try Output.standard.write(MarkdownPrinter.text(of: document))
    }
    for path in try writer.write(language: language, folder: output) {
      try Output.standard.write(line: Escaping.visible(ShellWords(language).written(path)))
    }
  }
}
