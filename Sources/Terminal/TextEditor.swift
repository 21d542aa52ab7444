import Glibc

/// Another program in which a text is written: the person's own editor, at the same terminal.
///
/// The terminal has to be given back first (`TerminalReader.release`).
package enum TextEditor {
  /// Lets a person edit a text in a file of its own, which is removed afterwards.
  ///
  /// - Parameter command: as the shell reads it, such as `vi` or `code --wait`.
  package static func edit(_ text: String, with command: String) throws(EditorFailure) -> String {
    let path = try write(text)
    defer {
      unlink(path)
      rmdir(String(path.dropLast("/answer.txt".count)))
    }
    let status = try run(command, path)
    guard status == 0 else { throw .ended(status: status) }
    return try read(path)
  }

  /// A new folder that nobody else may look into, with the text in a file.
  private static func write(_ text: String) throws(EditorFailure) -> String {
    let parent = ProcessEnvironment.value(of: "TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(parent)/entente-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw .file(reason: SystemReason.text(of: errno)) }
    let path = String(cString: made) + "/answer.txt"
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .file(reason: SystemReason.text(of: errno)) }
    defer { close(file) }
    do {
      try Output(descriptor: file).write(text.isEmpty ? "" : text + "\n")
    } catch {
      throw .file(reason: error.reason)
    }
    return path
  }

  /// In our process group, so that it has the terminal; with no signal blocked.
  private static func run(_ command: String, _ path: String) throws(EditorFailure) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = ["/bin/sh", "-c", "exec \(command) \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let code = posix_spawn(&child, "/bin/sh", nil, &attributes, arguments, environ)
    guard code == 0 else { throw .file(reason: SystemReason.text(of: code)) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .file(reason: SystemReason.text(of: errno)) }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// The text without the line end that editors put behind the last line.
  private static func read(_ path: String) throws(EditorFailure) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .file(reason: SystemReason.text(of: errno)) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &room, room.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(reason: SystemReason.text(of: errno)) }
      if count == 0 { break }
      bytes += room[..<count]
    }
    var text = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
