import ServiceCatalogue

/// What is known of the services of a catalogue without reading any of them.
struct ServiceIndex: Hashable, Sendable {
  let count: Int
  let liveCount: Int
  /// The live ones by outcome type: first those whose main one it is.
  let serving: [String: [Int]]

  init(_ services: [ServiceOutline]) {
    count = services.count
    liveCount = services.count(where: \.isLive)
    var serving: [String: [Int]] = [:]
    for isMain in [true, false] {
      for (index, service) in services.enumerated() where service.isLive {
        for outcome in Set(service.outcomes) where (outcome == service.outcomes.first) == isMain {
          serving[outcome, default: []].append(index)
        }
      }
    }
    self.serving = serving
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    for number in [count, liveCount, serving.count] { writer.add(number) }
    for (outcome, indices) in serving.sorted(by: { $0.key < $1.key }) {
      writer.add(outcome)
      writer.add(indices.count)
      for index in indices { writer.add(index) }
    }
    return writer.bytes
  }

  /// Nil when they are not those of an index.
  init?(bytes: [UInt8]) {
    let read = bytes.withUnsafeBytes { bytes -> (Int, Int, [String: [Int]])? in
      var reader = ByteReader(bytes)
      guard let count = reader.number(), let liveCount = reader.number(), liveCount <= count,
        let serving = Self.serving(&reader, below: count), reader.isAtEnd
      else { return nil }
      return (count, liveCount, serving)
    }
    guard let read else { return nil }
    (count, liveCount, serving) = read
  }

  private static func serving(
    _ reader: inout ByteReader, below count: Int
  ) -> [String: [Int]]? {
    guard let outcomes = reader.number(), outcomes <= reader.left else { return nil }
    var serving: [String: [Int]] = [:]
    for _ in 0..<outcomes {
      guard let outcome = reader.text(), let length = reader.number(), length <= reader.left else {
        return nil
      }
      var indices: [Int] = []
      for _ in 0..<length {
        guard let index = reader.number(), index < count else { return nil }
        indices.append(index)
      }
      serving[outcome] = indices
    }
    return serving
  }
}
