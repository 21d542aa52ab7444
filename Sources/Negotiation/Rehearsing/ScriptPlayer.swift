import Dialogues
import Quantities
import ServiceCatalogue

/// Plays a transcript test: the same meeting as at a terminal, and kept nowhere.
package struct ScriptPlayer {
  package let script: Script
  package let setting: Setting
  private let given: [String: Value]

  /// - Parameters:
  ///   - setting: of the customer whom the test names.
  ///   - given: what the dialogue gets, as ``Preparation`` has read it.
  package init(_ script: Script, setting: Setting, given: [String: Value]) {
    self.script = script
    self.setting = setting.at(script.at ?? setting.firstNoon)
    self.given = given
  }

  /// Every line with what it brought about; nil where there is no such dialogue.
  package func play() -> [PlayedTurn]? {
    let opened = Negotiator(setting).open(
      id: script.customer ?? setting.customer.id, dialogue: script.dialogue,
      language: script.language, given: given.isEmpty ? nil : given)
    guard var meeting = opened?.meeting else { return nil }
    var setting = setting
    var rung = 0
    return script.turns.map { line in
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
