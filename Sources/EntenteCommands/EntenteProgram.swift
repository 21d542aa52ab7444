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
    } catch {
      EntenteCommand.exit(withError: error)
    }
  }

  private static func leave(_ failure: CommandFailure) -> Never {
    if !failure.message.isEmpty {
      try? Output.error.write(line: "entente: \(failure.message)")
    }
    exit(failure.code.rawValue)
  }
}
