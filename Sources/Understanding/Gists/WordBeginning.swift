/// The first bytes of a word or a stem: one comparison tells most words from it.
struct WordBeginning: Sendable {
  private let bytes: UInt64
  private let mask: UInt64

  /// - Parameter isStem: whether any ending may follow.
  init(_ text: String, isStem: Bool) {
    bytes = Self.head(of: text)
    let count = text.utf8.count
    mask = isStem && count < 8 ? ~(UInt64.max << UInt64(8 * count)) : .max
  }

  /// Whether a word with this head may be the word, or begin with the stem.
  func mayBegin(_ head: UInt64) -> Bool { head & mask == bytes }

  /// The first eight bytes of a word, zeros behind a shorter one.
  static func head(of word: String) -> UInt64 {
    var head: UInt64 = 0
    var shift: UInt64 = 0
    for byte in word.utf8.prefix(8) {
      head |= UInt64(byte) << shift
      shift += 8
    }
    return head
  }
}
