/// A file as it is kept: what it says, when it said so, and what was found out about it.
struct KeptFile: Sendable {
  let name: String
  let stamp: FileStamp
  /// Of its text.
  let sum: UInt64
  /// The encoded tree.
  let entry: [UInt8]
  /// The encoded verdict; empty where there is none.
  var verdict: [UInt8] = []

  /// With a stamp that is believed only where it is old enough.
  func settled(at now: UInt64) -> KeptFile {
    KeptFile(
      name: name, stamp: stamp.settled(at: now), sum: sum, entry: entry, verdict: verdict)
  }
}
