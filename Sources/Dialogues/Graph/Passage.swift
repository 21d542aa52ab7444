/// A step that a meeting has come to, and the way by which it went on.
package struct Passage: Hashable, Sendable {
  package let dialogue: String
  package let step: String
  /// As in ``Way/route``; nil where the meeting has not gone on from here.
  package let route: String?
  package let place: Place

  package init(dialogue: String, step: String, route: String?, place: Place) {
    self.dialogue = dialogue
    self.step = step
    self.route = route
    self.place = place
  }
}
