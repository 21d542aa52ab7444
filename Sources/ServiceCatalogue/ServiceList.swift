/// The services of a catalogue in its order.
///
/// Going through all of them reads all of them: whoever knows which one is meant asks by its id, or
/// by an outcome.
package struct ServiceList: RandomAccessCollection, Sendable {
  private let shelf: any ServiceShelf

  package init(_ services: [Service]) { shelf = ServicesInMemory(services) }

  package init(on shelf: some ServiceShelf) { self.shelf = shelf }

  package var startIndex: Int { 0 }
  package var endIndex: Int { shelf.count }
  package subscript(index: Int) -> Service { shelf.service(at: index) }

  /// How many can be offered today.
  package var liveCount: Int { shelf.liveCount }

  package func named(_ id: String) -> Service? { shelf.index(of: id).map(shelf.service(at:)) }

  /// Whether there is a service of an id, without reading it.
  package func contains(id: String) -> Bool { shelf.index(of: id) != nil }

  /// What every service says of itself in short: does not read the services.
  package var outlines: [ServiceOutline] { shelf.outlines }

  /// The ids of the live services that an outcome type rests on: first those whose main one it is,
  /// then the others, each in the order of the catalogue. Does not read the services.
  package func live(serving outcome: String) -> [String] { shelf.live(serving: outcome) }
}

extension ServiceList: Equatable {
  /// The same services in the same order.
  package static func == (one: ServiceList, other: ServiceList) -> Bool { one.elementsEqual(other) }
}

private struct ServicesInMemory: ServiceShelf {
  private let services: [Service]
  private let places: [String: Int]
  let liveCount: Int
  /// By outcome type, the ids of the live services that it rests on.
  private let live: [String: [String]]

  init(_ services: [Service]) {
    self.services = services
    let offered = services.filter { $0.status == .live }
    liveCount = offered.count
    var (first, further): ([String: [String]], [String: [String]]) = ([:], [:])
    for service in offered {
      for (index, outcome) in service.outcomes.enumerated() {
        if outcome == service.outcomes.first {
          if index == 0 { first[outcome, default: []].append(service.id) }
        } else {
          further[outcome, default: []].append(service.id)
        }
      }
    }
    live = first.merging(further) { $0 + $1 }
    places = Dictionary(services.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  var count: Int { services.count }
  var outlines: [ServiceOutline] { services.map(ServiceOutline.init) }
  func service(at index: Int) -> Service { services[index] }
  func index(of id: String) -> Int? { places[id] }
  func live(serving outcome: String) -> [String] { live[outcome] ?? [] }
}
