package import Dialogues
import Quantities
import ServiceCatalogue
import Understanding
package import Wording

/// Leads a meeting: decides what a typed line means for it and what is said in return.
///
/// Pure: the same meeting, line and moment give the same records and the same reply. Nothing that it
/// returns is true before its records are durable.
package struct Negotiator: Sendable {
  package let setting: Setting

  package init(_ setting: Setting) { self.setting = setting }

  /// Opens a new meeting with its first record and everything that follows by itself.
  ///
  /// - Parameter given: what the dialogue gets where it is held alone, in place of its caller.
  package func open(
    id: String, dialogue: String, language: Language, given: [String: Value]? = nil
  ) -> Turn? {
    guard let script = setting.library[dialogue] else { return nil }
    let opened = Opened(
      meeting: id, customer: setting.customer.id, dialogue: "\(script.id)@\(script.version)",
      catalogue: setting.catalogue.reference, language: language, given: given)
    let record = Record(sequence: 1, turn: 1, at: setting.now, content: .opened(opened))
    guard let meeting = Meeting([record], in: setting) else { return nil }
    var maker = TurnMaker(meeting, setting: setting, rung: 0)
    maker.records = [record]
    maker.settle()
    maker.askAgain(withPhase: true)
    return maker.turn
  }

  /// What is said when a meeting is taken up again: the present question, nothing replayed.
  package func resume(_ meeting: Meeting) -> Turn {
    var maker = TurnMaker(meeting, setting: setting, rung: 0)
    maker.isTakenUp = true
    maker.settle()
    maker.askAgain(withPhase: true)
    return maker.turn
  }

  /// Takes one typed line; `rung` counts the lines before it that were not understood.
  package func turn(_ line: String, in meeting: Meeting, rung: Int = 0) -> Turn {
    var maker = TurnMaker(meeting, setting: setting, rung: rung)
    maker.take(line)
    return maker.turn
  }

  /// Gives a meeting a name, under which people find it again.
  package func label(_ name: String, _ meeting: Meeting) -> Turn {
    var maker = TurnMaker(meeting, setting: setting, rung: 0)
    maker.append([.labelled(name)])
    return maker.turn
  }

  package func question(of meeting: Meeting) -> Question? {
    QuestionMaker(meeting: meeting, facts: meeting.facts, setting: setting).present
  }
}
