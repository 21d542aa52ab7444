/// Where the services of a catalogue come from: memory, or a store that reads one when it is wanted.
package protocol ServiceShelf: Sendable {
  var count: Int { get }
  /// How many can be offered today.
  var liveCount: Int { get }
  func service(at index: Int) -> Service
  func index(of id: String) -> Int?
  /// The services that an outcome type rests on, in the order of the catalogue.
  func indices(serving outcome: String) -> [Int]
  /// What every service says of itself in short.
  var outlines: [ServiceOutline] { get }
}
