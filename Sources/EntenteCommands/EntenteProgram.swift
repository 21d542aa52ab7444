import ArgumentParser
import Glibc
import Terminal

/// The program: its streams are made safe first, then one command runs.
public enum EntenteProgram {
  public static func run() -> Never {
    StandardStreams.secure()
    let arguments = Array(Swift.CommandLine.arguments.dropFirst())
    do {
      var command = try EntenteCommand.parseAsRoot(arguments)
      try command.run()
      exit(ExitCode.success.rawValue)
    } catch let failure as CommandFailure {
      leave(failure)
    } catch let failure as OutputFailure {
      leave(CommandFailure(output: failure))
    } catch let failure as FileFailure {
      leave(CommandFailure(file: failure))
    } catch {
      leave(error, arguments)
    }
  }

  /// What the command line itself brings about: help, a version, or a word that is not known.
  private static func leave(_ error: any Error, _ arguments: [String]) -> Never {
    let code = EntenteCommand.exitCode(for: error)
    let advice = CommandLineAdvice(arguments)
    let isHelp = code == .success && !(arguments.first == "help" && advice.hasFound)
    guard isHelp else {
      let complaint = EntenteCommand.message(for: error)
      guard code == .validationFailure || advice.hasFound else { leave(code, complaint) }
      leave(CommandFailure(.usage, advice.sentence(instead: complaint)))
    }
    let columns = min(ScreenWidth.usual, max(leastHelp, ScreenWidth.now()))
    do {
      try Output.standard.write(
        line: EntenteCommand.fullMessage(for: error, columns: columns).trimmedEnd)
      exit(code.rawValue)
    } catch {
      leave(CommandFailure(output: error))
    }
  }

  /// The labels of the options stand beside what they mean.
  private static let leastHelp = 60

  /// An exit code that somebody has explained already, or a failure that nobody knows.
  private static func leave(_ code: ExitCode, _ message: String) -> Never {
    if !message.isEmpty { try? Complaint.say("entente: \(message)") }
    exit(code.rawValue)
  }

  private static func leave(_ failure: CommandFailure) -> Never {
    if !failure.message.isEmpty {
      try? Complaint.say("entente: \(failure.message)")
    }
    exit(failure.code.rawValue)
  }
}

extension String {
  /// Without the empty lines at the end of a help page.
  fileprivate var trimmedEnd: String {
    lastIndex { !$0.isWhitespace }.map { String(self[...$0]) } ?? ""
  }
}
