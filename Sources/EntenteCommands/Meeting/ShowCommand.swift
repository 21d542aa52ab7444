import ArgumentParser
import Negotiation
import Presentation
import Store
import Terminal

/// `entente show ID`: what a meeting has brought so far.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what a meeting has brought so far.",
    usage: "entente show [MEETING] [options]",
    discussion: """
      EXAMPLES
        entente show                     the meeting that was led last
        entente show st-anna --lang de   in German
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Id or name of the meeting; the last one if none is named.")
  var meeting: String?

  mutating func run() throws {
    let desk = try MeetingDesk(options: options)
    let (opened, setting) = try desk.find(meeting)
    var screen = try desk.screen(
      setting, language: try desk.workshop.chosenLanguage() ?? opened.language)
    try screen.show([.exhibit(.summary, service: nil)], of: opened)
  }
}
