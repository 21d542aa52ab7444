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

      A draft of the same meeting as it stands, in the same language, is the
      same version; once something has changed it is the next one: 0.1, 0.2 and
      so on. No file with another text is overwritten, unless --force is given.
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var draft: DraftOptions

  @Option(name: [.short, .long], help: "Folder for the files; - prints Markdown.")
  var output = "."

  @Flag(help: "Replaces files of the same name that hold another text.")
  var force = false

  mutating func run() throws {
    let desk = try MeetingDesk(options: options)
    let (meeting, setting) = try desk.find(draft.meeting)
    let writer = DraftWriter(desk: desk, setting: setting, meeting: meeting)
    let drafted = writer.drafted(
      language: try desk.workshop.chosenLanguage(), released: try draft.released(meeting.facts))
    guard output != "-" else {
      let document = try writer.document(try writer.versions(drafted))
      return try Output.standard.write(MarkdownPrinter.text(of: document))
    }
    switch try writer.write(drafted, folder: output, force: force) {
    case .written(let version, let paths):
      let shell = ShellWords(drafted.language)
      for line in [shell.drafted(version)] + paths.map(shell.written) {
        try Output.standard.write(line: Escaping.visible(line))
      }
    case .different(let version, let path):
      throw CommandFailure(
        .cannotCreate,
        "\(Escaping.visible(path)) holds another text than draft \(version.name) and was left as it is; choose another folder with --output, or replace it with --force"
      )
    }
  }
}
