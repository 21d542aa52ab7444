import Testing
import Understanding
import Wording

/// Commands of the conversation in five languages.
@Suite struct CommandTests {
  @Test func `every name of every command is that command`() {
    for language in Language.allCases {
      for command in CommandName.allCases {
        for name in command.names(in: language) {
          #expect(CommandName.named(name) == command, "\(language) \(name)")
          if let parsed = CommandLine.parse("/" + name), case .unknown = parsed {
            Issue.record("/\(name)")
          }
        }
        #expect(!command.names(in: language).isEmpty)
      }
    }
  }

  @Test(arguments: [
    ("/help", SlashCommand.help(nil)), ("/hilfe", .help(nil)), ("/aide", .help(nil)),
    ("/aiuto", .help(nil)), ("/помощь", .help(nil)), ("/рудз", .help(nil)),
    (".рудз", .help(nil)), ("|gjvjom", .help(nil)), ("/gjvjom", .help(nil)),
    (".тщеу медленно", .note("медленно")),
    ("/help back", .help(.back)),
    ("/back 2", .back(2)), ("/back", .back(1)), ("/zurück", .back(1)), ("/zuruck", .back(1)),
    ("/why R1", .why(id: "R1")), ("/note it is slow", .note("it is slow")),
    ("/as weber", .as("weber")),
    ("/lang de", .lang(.de)), ("/lang Русский", .lang(.ru)), ("/present off", .present(false)),
    ("/present", .present(true)), ("/who O2 weber", .who(id: "O2", name: "weber")),
    ("/glossary RTO", .glossary("RTO")), ("/quit", .quit), ("help", .help(nil)), ("?", .help(nil)),
    ("BACK", .back(1)), ("exit", .quit), ("  /undo ", .undo(1)), ("/undo 3", .undo(3)),
    ("/redo", .redo(1)), ("/wiederherstellen 2", .redo(2)),
    ("/undo none", .incomplete(.undo, argument: "none")),
    ("/change start date 1 April", .change("start date 1 April")), ("/ändern", .change(nil)),
    ("/park O2", .park("O2")), ("/отложить", .park(nil)), ("/agenda options", .agenda("options")),
    ("/add outcome no queue", .add(Addition(kind: .outcome, words: "no queue"))),
    ("/ajouter résultat : plus vite", .add(Addition(kind: .outcome, words: "plus vite"))),
    ("/добавить услугу Wi-Fi", .add(Addition(kind: .service, words: "Wi-Fi"))),
    ("/add telephony", .add(Addition(kind: nil, words: "telephony"))), ("/edit", .edit),
    ("/save spring talks", .save("spring talks")), ("/apri st-anna", .open("st-anna")),
    ("/clear", .clear), ("/repeat", .again),
    ("/back x", .incomplete(.back, argument: "x")),
    ("/note", .incomplete(.note, argument: "")),
    ("/release O1 B2", .release(ids: ["O1", "B2"])),
    ("/release o1, o1;b2", .release(ids: ["O1", "B2"])),
    ("/release all", .release(ids: [])), ("/freigeben alle", .release(ids: [])),
    ("/autoriser tout", .release(ids: [])), ("/autorizza tutto", .release(ids: [])),
    ("/разрешить все", .release(ids: [])), ("/разрешить О1 в2", .release(ids: ["O1", "B2"])),
    ("/release", .incomplete(.release, argument: "")), ("/why о1", .why(id: "O1")),
    ("/release nurses", .release(ids: ["nurses"])),
    ("/lang xx", .incomplete(.language, argument: "xx")),
  ])
  func `commands are read`(line: String, command: SlashCommand) {
    #expect(CommandLine.parse(line) == command)
  }

  @Test func `words are no commands`() {
    for line in [
      "gold", "back pain clinic", "//help", "", "help arrives late", ".help", ". рудз", "|", ".",
    ] {
      #expect(CommandLine.parse(line) == nil, "\(line)")
    }
  }

  @Test func `an unknown command comes with the nearest`() {
    #expect(CommandLine.parse("/hlep") == .unknown("hlep", near: ["help"]))
    guard case .unknown(let word, let near)? = CommandLine.parse("/sumary") else {
      Issue.record("/sumary is a command")
      return
    }
    #expect(word == "sumary")
    #expect(near.first == "summary")
    #expect(CommandLine.parse("/помош") == .unknown("помош", near: ["помощь"]))
  }
}
