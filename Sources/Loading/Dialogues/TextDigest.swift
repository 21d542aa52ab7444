/// The digest of a source text: FNV-1a, 32 bits, eight hex digits. It tells that a text has changed;
/// it protects nothing.
package enum TextDigest {
  package static func of(_ text: String) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
