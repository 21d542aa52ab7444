/// Reads HTML as strictly as XML: every element is closed in its order, every attribute is quoted.
struct TagBalance {
  private(set) var faults: [String] = []
  private(set) var elements: [String] = []
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  private static let void: Set<String> = ["meta", "!doctype"]

  init(_ page: String) {
    var open: [String] = []
    var rest = Substring(page)
    while let start = rest.firstIndex(of: "<") {
      if rest[..<start].contains(">"), open.last != "style" { faults.append("a bare >") }
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("a tag without its end")
        break
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }
        .lowercased()
      if tag.hasPrefix("/") {
        if open.popLast() != name { faults.append("</\(name)> closes nothing") }
        continue
      }
      elements.append(name)
      read(tag)
      if !Self.void.contains(name) { open.append(name) }
      if name == "style", let close = rest.firstRange(of: "</style>") {
        rest = rest[close.lowerBound...]
      }
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
  }

  private mutating func read(_ tag: Substring) {
    for match in tag.matches(of: /([a-z-]+)="([^"]*)"/) {
      if match.1 == "id" { ids.append(String(match.2)) }
      if match.1 == "href" { links.append(String(match.2)) }
    }
  }
}
