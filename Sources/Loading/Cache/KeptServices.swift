import Diagnostics
import ServiceCatalogue
import Synchronization

/// The services of a catalogue out of the cache, each read when it is first asked for.
///
/// A service stands in the file of its name, and files stand in the order of their names: so a
/// service's place is its file's.
final class KeptServices: ServiceShelf {
  private let files: KeptFiles
  private let places: Range<Int>
  private let index: ServiceIndex
  private let reader: CatalogueReader
  private let read = Mutex<[Int: Service]>([:])
  private let readOutlines = Mutex<[ServiceOutline]?>(nil)
  /// More services than these are not held ready: whoever goes through all needs each only once.
  private static let mostReady = 256

  /// Nil when the files are not those of the index.
  init?(_ files: KeptFiles, index: ServiceIndex, reader: CatalogueReader) {
    guard let places = files.places(below: "services"), places.count == index.count else {
      return nil
    }
    self.files = files
    self.places = places
    self.index = index
    self.reader = reader
  }

  var count: Int { index.count }
  var liveCount: Int { index.liveCount }

  func service(at index: Int) -> Service {
    if let known = read.withLock({ $0[index] }) { return known }
    let service = readService(at: index)
    read.withLock { ready in
      if ready.count >= Self.mostReady { ready.removeAll(keepingCapacity: true) }
      ready[index] = service
    }
    return service
  }

  func index(of id: String) -> Int? {
    files.place(of: "services/\(id).yaml").map { $0 - places.lowerBound }
  }

  func live(serving outcome: String) -> [String] {
    (index.serving[outcome] ?? []).compactMap { files.name(at: places.lowerBound + $0) }
      .map { String($0.dropFirst("services/".count).dropLast(".yaml".count)) }
  }

  var outlines: [ServiceOutline] {
    if let known = readOutlines.withLock(\.self) { return known }
    let outlines = decodedOutlines
    readOutlines.withLock { $0 = outlines }
    return outlines
  }

  private var decodedOutlines: [ServiceOutline] {
    Parallel.map(Array(0..<count)) { index in
      files.verdict(at: places.lowerBound + index).flatMap(VerdictCoding.outline)
        ?? ServiceOutline(service(at: index))
    }
  }

  private func readService(at index: Int) -> Service {
    let file = files.file(at: places.lowerBound + index)
    var faults = file.faults
    let part: Reader<Service> = CatalogueLoader.part("service", of: reader.service)
    guard let service = file.entry.flatMap({ part($0, &faults) }) else {
      preconditionFailure("\(file.path) was sound when the meeting began, and is gone now")
    }
    return service
  }
}
