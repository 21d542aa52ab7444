import Testing

/// Every key of our files, every flag and every variable is named where its reader looks for it.
struct FileKeyTests {
  private func keys(in folder: String) throws -> Set<String> {
    let pattern = /fields\.(?:required|optional|has)\(\s*"([a-z-]+)"/
    let keys = try Project.source(of: folder).matches(of: pattern).map { String($0.1) }
    #expect(!keys.isEmpty, "\(folder)")
    return Set(keys)
  }

  @Test func `every key of a catalogue is explained`() throws {
    let keys = try keys(in: "Sources/Loading/Catalogue")
    #expect(try Reference("catalogue-format").unmentioned(keys) == [])
  }

  @Test func `every key of a dialogue is explained`() throws {
    let keys = try keys(in: "Sources/Loading/Dialogues")
    #expect(try Reference("dialogue-format").unmentioned(keys) == [])
  }

  @Test func `every key of the configuration file is explained`() throws {
    let keys = try keys(in: "Sources/EntenteCommands/Files")
    #expect(try Reference("commands").unmentioned(keys) == [])
  }

  @Test func `every flag of the command line is explained`() throws {
    let source = try Project.source(of: "Sources/EntenteCommands")
    let declared = source.matches(of: /@(?:Option|Flag)\(([^@]*?)\)\s+var (\w+)/)
    let flags = declared.map { found -> String in
      if let own = found.1.firstMatch(of: /customLong\("([a-z-]+)"\)/) { return "--\(own.1)" }
      return "--" + found.2.replacing(/[A-Z]/) { "-" + $0.0.lowercased() }
    }
    let page = try Reference("commands").text
    #expect(flags.count > 10)
    #expect(Set(flags).filter { !page.contains("`\($0)") } == [])
  }

  @Test func `every variable of the environment is explained`() throws {
    let folders = ["Sources/EntenteCommands", "Sources/Terminal", "Sources/Loading"]
    let source = try folders.map(Project.source).joined()
    let names = source.matches(
      of: /(?:of: |variable: |environment\(|getenv\(|isSaid\(|variable\()"([A-Z_]+)"/
    )
    .map { String($0.1) }
    #expect(!names.isEmpty)
    #expect(try Reference("commands").unmentioned(Set(names)) == [])
  }

  @Test func `every exit code is explained`() throws {
    let source = try Project.source(of: "Sources/EntenteCommands")
    let codes = source.matches(of: /ExitCode\((\d+)\)/).map { String($0.1) }
    #expect(!codes.isEmpty)
    let page = try Reference("commands").text
    #expect(Set(codes).filter { !page.contains("| \($0) |") } == [])
  }
}
