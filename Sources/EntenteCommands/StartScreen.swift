import Store
import Terminal

/// `entente` at a terminal: the open meetings, and how to begin.
struct StartScreen {
  let options: CommonOptions
  static let shown = 5

  func run() throws {
    guard !options.present else { throw CommandFailure.notOnTheWall }
    let workshop = try Workshop(options)
    let journal = try StoreDoor.open(workshop.whereabouts.store())
    let headers = try journal.headers().sorted { $0.lastAt > $1.lastAt }.prefix(Self.shown)
    for header in headers {
      try Output.standard.write(
        line: Escaping.visible("\(header.lastAt)  entente resume \(header.id)"))
    }
    for customer in CustomerNames.all(workshop.catalogueFolder) {
      try Output.standard.write(line: Escaping.visible("entente meet --customer \(customer)"))
    }
  }
}
