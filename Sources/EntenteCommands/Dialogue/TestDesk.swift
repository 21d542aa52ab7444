import Diagnostics
import Dialogues
import Loading
import Negotiation
import Presentation
import Quantities
import ServiceCatalogue
import Terminal
import Wording

/// Holds transcript tests: everything that they stand on, loaded once.
struct TestDesk {
  /// What came of one file.
  struct Result {
    let path: String
    /// Nil for a file that could not be read.
    let loaded: LoadedTest?
    /// The meeting before anything was typed; nil where it could not be held.
    let opening: Meeting?
    let played: [PlayedTurn]
    let differences: [TestDifference]
    let faults: [Fault]
  }

  let workshop: Workshop
  let folder: String
  private var settings: [String: Setting] = [:]

  init(_ options: CommonOptions) throws {
    workshop = try Workshop(options)
    folder = "\(try workshop.whereabouts.dialogs())/tests"
  }

  /// The files to be held: those that are named, with all in a folder; else all of the project.
  func paths(_ named: [String]) throws -> [String] {
    let places = named.isEmpty ? [folder] : named.map(Path.expanded)
    return try places.flatMap { place -> [String] in
      if let names = FolderReader.names(in: place, ending: ".yaml") {
        guard !names.isEmpty else {
          throw CommandFailure(.noInput, "\(Escaping.visible(place)) holds no test")
        }
        return names.map { "\(place)/\($0)" }
      }
      guard FolderReader.exists(place) else {
        throw CommandFailure(
          .noInput,
          "there is no file \(Escaping.visible(place)); tests are the YAML files in \(folder)")
      }
      return [place]
    }
  }

  mutating func hold(_ path: String) throws -> Result {
    var faults = FaultList()
    var sources: [SourceFile] = []
    let loaded = TestLoader.load(path, &faults, &sources)
    guard let loaded, let player = try player(loaded, &faults), let played = player.play() else {
      return Result(
        path: path, loaded: loaded, opening: nil, played: [], differences: [],
        faults: faults.sorted)
    }
    let differences = TestJudge(words: reply).differences(played)
    faults.add(differences.map { TestFault.difference($0, in: loaded) })
    return Result(
      path: path, loaded: loaded, opening: player.opening, played: played,
      differences: differences, faults: faults.sorted)
  }

  private mutating func player(
    _ loaded: LoadedTest, _ faults: inout FaultList
  ) throws -> TestPlayer? {
    let test = loaded.test
    guard let dialogue = workshop.library[test.dialogue] else {
      faults.add(TestFault.dialogue(loaded, known: workshop.library.dialogues.keys))
      return nil
    }
    let known = CustomerNames.all(workshop.catalogueFolder)
    if let customer = test.customer, !known.contains(customer), dialogue.id != Newcomer.dialogue {
      faults.add(TestFault.customer(customer, in: loaded, known: known))
      return nil
    }
    let setting = try setting(test.customer, for: test.dialogue)
    do {
      let given = try Preparation(dialogue, setting: setting, language: test.language)
        .given(test.given)
      return TestPlayer(test, setting: setting, given: given)
    } catch {
      faults.add(TestFault.given(error, in: loaded))
      return nil
    }
  }

  private mutating func setting(_ named: String?, for dialogue: String) throws -> Setting {
    if let named, let known = settings[named], dialogue != Newcomer.dialogue { return known }
    let made = try workshop.setting(holding: dialogue, customer: named)
    settings[made.customer.id] = made
    return made
  }

  /// The reply in words, on one line.
  private func reply(_ played: PlayedTurn) -> String {
    guard let setting = settings[played.after.opened.customer] else { return "" }
    return ReplyText.words(of: played.turn, setting: setting)
  }
}
