package import Dialogues
package import Quantities
import ServiceCatalogue

/// Plays a transcript test: the same meeting as at a terminal, and kept nowhere.
package struct TestPlayer {
  package let test: DialogueTest
  package let setting: Setting
  private let given: [String: Value]

  /// - Parameters:
  ///   - setting: of the customer whom the test names.
  ///   - given: what the dialogue gets, as ``Preparation`` has read it.
  package init(_ test: DialogueTest, setting: Setting, given: [String: Value]) {
    self.test = test
    self.setting = setting.at(test.at ?? setting.firstNoon)
    self.given = given
  }

  /// The meeting before anything was typed; nil where there is no such dialogue.
  package var opening: Meeting? {
    Negotiator(setting).open(
      id: test.customer ?? setting.customer.id, dialogue: test.dialogue,
      language: test.language, given: given.isEmpty ? nil : given)?.meeting
  }

  /// Every line with what it brought about.
  package func play() -> [PlayedTurn]? {
    guard var meeting = opening else { return nil }
    var setting = setting
    var rung = 0
    return test.turns.map { line in
      if let moment = line.at { setting = setting.at(moment) }
      let turn = Negotiator(setting).turn(line.line, in: meeting, rung: rung)
      rung = turn.misstep == nil ? 0 : rung + 1
      defer { meeting = turn.meeting }
      return PlayedTurn(line: line, before: meeting, turn: turn)
    }
  }
}

extension Setting {
  /// The noon of the day on which the catalogue takes effect: when a test is held that does not say.
  package var firstNoon: Instant {
    Instant(seconds: Int64(catalogue.effective.from.dayNumber) * 86_400 + 43_200)
  }
}
