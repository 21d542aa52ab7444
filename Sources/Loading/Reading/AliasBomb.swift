import Diagnostics

/// Finds texts whose aliases would unfold without end, before they are composed.
///
/// Anchors are faults in our files anyway; here only so many that reading them would take for ever
/// count. An alias counts if its anchor stands in the text, so that lists of `*emphasis*` do not.
enum AliasBomb {
  private static let limit = 16

  /// The first anchor of a text that uses more aliases than any honest file.
  static func place(in source: SourceFile) -> Location? {
    guard source.text.utf8.contains(UInt8(ascii: "&")) else { return nil }
    let bytes = Array(source.text.utf8)
    var anchors: Set<ArraySlice<UInt8>> = []
    var first: Int?
    var aliases = 0
    for index in bytes.indices where beginsNode(bytes, at: index) {
      let name = bytes[(index + 1)...].prefix(64).prefix { !ends.contains($0) }
      guard !name.isEmpty else { continue }
      if bytes[index] == UInt8(ascii: "&") {
        first = first ?? index
        anchors.insert(name)
      } else if bytes[index] == UInt8(ascii: "*"), anchors.contains(name) {
        aliases += 1
      }
    }
    guard aliases > limit, let first else { return nil }
    return TextPlace.location(after: Array(bytes[..<first]), file: source.name)
  }

  private static let ends = Set(" \n\r\t,]}:".utf8)
  private static let openers = Set(":-[,{?\n".utf8)

  private static func beginsNode(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "*") else {
      return false
    }
    var before = index - 1
    while before >= 0, bytes[before] == UInt8(ascii: " ") { before -= 1 }
    return before < 0 || openers.contains(bytes[before])
  }
}
