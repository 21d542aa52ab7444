/// Something wrong in a dialogue as a value: it names the part, not the file.
package struct DialogueFinding: Hashable, Sendable {
  /// The property's id, which is the fault's id.
  package let id: String
  package let dialogue: String
  /// The part in the dialogue's file, such as "steps/choice/then/dear"; or "words/" and a key.
  package let path: String
  package let message: String
  package let remedy: String
  /// The shortest way there, step by step with what is answered; empty where no way is meant.
  package let way: [String]

  package init(
    id: String, dialogue: String, path: String, message: String, remedy: String,
    way: [String] = []
  ) {
    self.id = id
    self.dialogue = dialogue
    self.path = path
    self.message = message
    self.remedy = remedy
    self.way = way
  }
}
