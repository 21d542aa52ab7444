import Glibc

/// The file in which the lines of one conversation are kept for recall.
///
/// One line an entry, as readline writes it; the file is for its owner alone. Whatever is wrong
/// with it, the conversation goes on without it.
struct LineHistory {
  /// A greater file is not one that was typed.
  static let greatestSize = 4 * 1_048_576
  /// As many bytes at the end of the file are read: the latest thousand lines and more.
  private static let recalledSize = 262_144
  /// A longer entry is recalled in this session but not kept.
  private static let longestEntry = 4_096

  let path: String
  /// Whether the last byte of the file is the end of a line.
  private var isWhole = true

  /// Opens, or creates with its folders, and reads what can be recalled.
  static func open(
    _ path: String
  ) throws(LineFailure) -> (history: LineHistory, recalled: [String]) {
    createFolders(of: path)
    let file = try descriptor(of: path)
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw LineFailure(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw LineFailure(code: EINVAL) }
    guard status.st_size <= greatestSize else { throw LineFailure(code: EFBIG) }
    let tail = max(0, Int(status.st_size) - recalledSize)
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) - tail)
    let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, off_t(tail)) }
    guard count >= 0 else { throw LineFailure(code: errno) }
    bytes.removeLast(bytes.count - count)
    let isWhole = bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
    let lines = bytes.split(separator: UInt8(ascii: "\n")).dropFirst(tail > 0 ? 1 : 0)
    let recalled = lines.map { String(decoding: $0.filter { $0 != 0 }, as: UTF8.self) }
    return (LineHistory(path: path, isWhole: isWhole), recalled)
  }

  /// Adds an entry at the end of the file, at once: nothing is left to do when the program ends.
  mutating func append(_ entry: String) throws(LineFailure) {
    guard entry.utf8.count <= Self.longestEntry else { return }
    let file = try Self.descriptor(of: path)
    defer { close(file) }
    do {
      try Output(descriptor: file).write((isWhole ? "" : "\n") + entry + "\n")
      isWhole = true
    } catch {
      isWhole = false
      throw LineFailure(code: error.code)
    }
  }

  /// O_NONBLOCK: a named pipe in place of the file must not hold up the meeting.
  private static func descriptor(of path: String) throws(LineFailure) -> Int32 {
    let mode = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let file = Glibc.open(path, mode, 0o600)
    guard file >= 0 else { throw LineFailure(code: errno) }
    return file
  }

  /// What fails here fails again, with its reason, when the file is opened.
  private static func createFolders(of path: String) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      folder += part + "/"
      mkdir(folder, 0o700)
    }
  }
}
