import EntenteTestSupport
import Testing

@testable import Presentation

struct LayeredLayoutTests {
  /// A graph of random boxes in random bands, with circles and with links between far bands.
  private func graph(_ seed: UInt64) -> LayeredGraph {
    var random = SplitMix(seed: seed)
    let count = 1 + random.next(below: 30)
    let bands = 1 + random.next(below: 6)
    let boxes = (0..<count).map { _ in
      LayeredGraph.Box(
        width: 30 + random.next(below: 200), height: 20 + random.next(below: 60),
        band: random.next(below: bands))
    }
    let links = (0..<random.next(below: 3 * count)).map { _ in
      LayeredGraph.Link(
        from: random.next(below: count), to: random.next(below: count),
        label: random.next(below: 2) == 0 ? nil : .init(width: 40, height: 16))
    }
    return LayeredGraph(
      boxes: boxes, links: links, start: random.next(below: count), bandCount: bands)
  }

  @Test(arguments: 0..<120)
  func `no two boxes touch, and all stand within the drawing`(seed: UInt64) {
    let graph = graph(seed)
    let layout = LayeredLayout(graph)
    func overlaps(_ one: Int, _ other: Int) -> Bool {
      let (left, right) = (layout.boxes[one], layout.boxes[other])
      return left.x < right.x + graph.boxes[other].width
        && right.x < left.x + graph.boxes[one].width
        && left.y < right.y + graph.boxes[other].height
        && right.y < left.y + graph.boxes[one].height
    }
    for one in graph.boxes.indices {
      for other in graph.boxes.indices where other > one {
        #expect(!overlaps(one, other), "seed \(seed): \(one) and \(other)")
      }
      let (box, spot) = (graph.boxes[one], layout.boxes[one])
      #expect(spot.x >= 0 && spot.x + box.width <= layout.size.width, "seed \(seed)")
      #expect(spot.y >= 0 && spot.y + box.height <= layout.size.height, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<120)
  func `a band stands above every later one`(seed: UInt64) {
    let graph = graph(seed)
    let layout = LayeredLayout(graph)
    for one in graph.boxes.indices {
      for other in graph.boxes.indices where graph.boxes[one].band < graph.boxes[other].band {
        let bottom = layout.boxes[one].y + graph.boxes[one].height
        #expect(bottom < layout.boxes[other].y, "seed \(seed)")
      }
      let top = layout.bandTops[graph.boxes[one].band]
      #expect(top <= layout.boxes[one].y, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<120)
  func `a link goes from its box to the other one, and its label stands by itself`(seed: UInt64) {
    let graph = graph(seed)
    let layout = LayeredLayout(graph)
    var labels: [(x: Int, y: Int)] = []
    for (link, path) in zip(graph.links, layout.paths) where link.from != link.to {
      #expect(path.passes.first?.top == layout.boxes[link.from].y, "seed \(seed)")
      #expect(path.passes.last?.top == layout.boxes[link.to].y, "seed \(seed)")
      #expect((path.label == nil) == (link.label == nil), "seed \(seed)")
      if let label = path.label { labels.append((label.x, label.y)) }
    }
    for (index, one) in labels.enumerated() {
      for other in labels[(index + 1)...] {
        #expect(abs(one.x - other.x) >= 40 || abs(one.y - other.y) >= 16, "seed \(seed)")
      }
    }
  }

  @Test func `a chain stands in one straight column`() {
    let layout = LayeredLayout(
      LayeredGraph(
        boxes: (0..<6).map { .init(width: 40 + 10 * $0, height: 20, band: 0) },
        links: (0..<5).map { .init(from: $0, to: $0 + 1, label: nil) }, start: 0, bandCount: 1))
    #expect(Set(layout.paths.flatMap { $0.passes.map(\.x) }).count == 1)
  }
}
