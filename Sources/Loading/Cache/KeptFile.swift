/// One file of a folder as the cache keeps it.
struct KeptFile {
  /// Below the folder: `services/email.yaml`.
  let name: String
  let stamp: FileStamp
  /// Of the text.
  let sum: UInt64
  let entry: Entry
}
