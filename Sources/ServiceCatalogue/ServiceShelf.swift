/// Where the services of a catalogue come from: memory, or a store that reads one when it is wanted.
package protocol ServiceShelf: Sendable {
  var count: Int { get }
  /// How many can be offered today.
  var liveCount: Int { get }
  func service(at index: Int) -> Service
  func index(of id: String) -> Int?
  /// The ids of the live services that an outcome type rests on: first those whose main one it is.
  func live(serving outcome: String) -> [String]
  /// What every service says of itself in short.
  var outlines: [ServiceOutline] { get }
}
