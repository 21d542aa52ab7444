import ArgumentParser
import Terminal

/// Something that ends a command: what was being done, what is safe, what to do; and its exit code.
struct CommandFailure: Error {
  enum Kind {
    case findings, usage, badData, noInput, unavailable, bug, cannotCreate, output, busy,
      configuration

    /// sysexits.
    var code: ExitCode {
      switch self {
      case .findings: ExitCode(1)
      case .usage: ExitCode(64)
      case .badData: ExitCode(65)
      case .noInput: ExitCode(66)
      case .unavailable: ExitCode(69)
      case .bug: ExitCode(70)
      case .cannotCreate: ExitCode(73)
      case .output: ExitCode(74)
      case .busy: ExitCode(75)
      case .configuration: ExitCode(78)
      }
    }
  }

  let message: String
  let code: ExitCode

  init(_ kind: Kind, _ message: String) {
    self.message = message
    code = kind.code
  }

  /// The same failure with the line of a script that met it.
  func at(line: Int) -> CommandFailure {
    CommandFailure(message: "line \(line): \(message)", code: code)
  }

  private init(message: String, code: ExitCode) {
    self.message = message
    self.code = code
  }

  /// Ends quietly with a code: everything was said already.
  init(code: Int32) {
    message = ""
    self.code = ExitCode(code)
  }

  /// On a projector customers do not read each other's names.
  static let notOnTheWall = CommandFailure(
    .usage,
    "meetings and customers are not listed on a projector; name one: entente meet --present --customer NAME"
  )

  /// A reader that has gone away ends the program quietly, as pipes do (128 + SIGPIPE).
  init(output failure: OutputFailure) {
    if failure.isReaderGone {
      self.init(code: 141)
    } else {
      self.init(
        .output, "could not write the output: \(failure.reason); every confirmed answer is saved")
    }
  }
}
