/// Why something could not be put on the disk just now; it may be mended while the meeting waits.
package enum SavingTrouble: Hashable, Sendable {
  case full
  /// Another program uses the store.
  case busy
  /// The folder or file may not be written to.
  case denied
  /// There is no such folder.
  case absent
  /// The system's own words.
  case other(String)
}
