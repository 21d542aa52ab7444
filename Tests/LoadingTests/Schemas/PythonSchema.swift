import Foundation
import Loading

/// Python with its packages jsonschema and PyYAML, where they are installed: a judge of our schemas
/// that we did not write.
enum PythonSchema {
  static let isHere: Bool = (try? run("import jsonschema, yaml", [])) != nil

  private struct Failure: Error { let output: String }

  /// Whether each document, one JSON text each, is valid.
  static func judge(_ documents: [String], by schema: SchemaNode) throws -> [Bool] {
    try withFiles([schema.description, documents.joined(separator: "\n")]) { files in
      try run(judging, files).map { $0 == "1" }
    }
  }

  /// What is wrong with YAML files, read as editors do (YAML 1.2); empty when nothing is.
  static func complaints(about paths: [String], by schema: SchemaNode) throws -> String {
    try withFiles([schema.description]) { files in String(try run(reading, files + paths)) }
  }

  private static func withFiles<Value>(
    _ texts: [String], _ body: ([String]) throws -> Value
  ) throws -> Value {
    let files = texts.map { _ in
      FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for (file, text) in zip(files, texts) {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try body(files.map(\.path))
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw Failure(output: text) }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static let judging = """
    import json, sys
    from jsonschema import Draft202012Validator as Validator
    schema = json.load(open(sys.argv[1]))
    Validator.check_schema(schema)
    validator = Validator(schema)
    for line in open(sys.argv[2]):
        sys.stdout.write("1" if validator.is_valid(json.loads(line)) else "0")
    """

  private static let reading = """
    import json, re, sys, yaml
    from jsonschema import Draft202012Validator as Validator
    class Core(yaml.SafeLoader):
        pass
    Core.yaml_implicit_resolvers = {}
    for tag, pattern, first in [
        ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
        ("float", r"^[-+]?(\\\\.[0-9]+|[0-9]+(\\\\.[0-9]*)?)([eE][-+]?[0-9]+)?$", "-+.0123456789"),
        ("bool", r"^(true|True|TRUE|false|False|FALSE)$", "tTfF"),
        ("null", r"^(null|Null|NULL|~|)$", "nN~"),
    ]:
        Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))
    schema = json.load(open(sys.argv[1]))
    Validator.check_schema(schema)
    for path in sys.argv[2:]:
        document = yaml.load(open(path, encoding="utf-8"), Loader=Core)
        for error in Validator(schema).iter_errors(document):
            print(path, list(error.absolute_path), error.message[:200])
    """
}
