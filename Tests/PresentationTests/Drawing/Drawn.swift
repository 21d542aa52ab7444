import Dialogues
import EntenteTestSupport
import Presentation
import Terminal
import Testing
import Wording

/// The drawings of the reference dialogues in all their forms.
enum Drawn {
  static let ruler = Ruler(
    width: { TextWidth.width(of: $0) }, wrap: { TextWidth.wrap($0, to: $1, hanging: $2) })

  static func world() throws -> ReferenceWorld {
    try #require(ReferenceWorld.shared, "entente check tells what is wrong")
  }

  static func maker(
    _ language: Language = .en, isDeep: Bool = false, isSpoken: Bool = false,
    overlay: Overlay? = nil
  ) throws -> DrawingMaker {
    let world = try world()
    return DrawingMaker(
      library: world.library, words: world.words, language: language, isDeep: isDeep,
      isSpoken: isSpoken, overlay: overlay)
  }

  /// Every dialogue of the project.
  static func dialogues() throws -> [Dialogue] {
    try world().library.dialogues.values.sorted { $0.id < $1.id }
  }

  /// Some of the meeting was passed, and it stands somewhere.
  static let halfway: Overlay = {
    var coverage = Coverage()
    let passages = [
      Passage(dialogue: "negotiation", step: "welcome", route: "", place: Place("welcome")),
      Passage(dialogue: "negotiation", step: "who", route: "", place: Place("who")),
      Passage(dialogue: "negotiation", step: "outcomes", route: nil, place: Place("outcomes")),
    ]
    coverage.add(passages)
    return Overlay(coverage: coverage, present: passages.last)
  }()
}
