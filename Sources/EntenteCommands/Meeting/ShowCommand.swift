import ArgumentParser
import Negotiation
import Presentation
import Store
import Terminal

/// `entente show ID`: what a meeting has brought so far.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a meeting has brought so far.")

  @OptionGroup var options: CommonOptions

  @Argument(help: "Id of the meeting; the last one if none is named.")
  var meeting: String?

  mutating func run() throws {
    let desk = try MeetingDesk(options: options)
    let (opened, setting) = try desk.find(meeting)
    let screen = try desk.screen(
      setting, language: try desk.workshop.chosenLanguage() ?? opened.language)
    try screen.show([.exhibit(.summary, service: nil)], of: opened)
  }
}
