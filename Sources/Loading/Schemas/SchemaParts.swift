/// What the schemas of our files have in common: how a scalar, an id, a list and a mapping look.
enum SchemaParts {
  /// One key of a mapping.
  struct Key {
    let name: String
    let isRequired: Bool
    let node: SchemaNode

    static func required(_ name: String, _ node: SchemaNode) -> Key {
      Key(name: name, isRequired: true, node: node)
    }

    static func optional(_ name: String, _ node: SchemaNode) -> Key {
      Key(name: name, isRequired: false, node: node)
    }
  }

  static let dialect = "https://json-schema.org/draft/2020-12/schema"
  private static let idPattern = "^[a-z0-9][a-z0-9-]*$"
  /// Every condition claims something; how claims are joined is for `entente check`.
  static let conditionPattern = "\\s(is|in)[\\s\\[]|[=<>]"

  /// A whole file.
  static func file(
    _ title: String, _ description: String, _ root: SchemaNode, parts: [(String, SchemaNode)] = []
  ) -> SchemaNode {
    var members: [SchemaNode.Member] = [
      .init(key: "$schema", value: .text(dialect)), .init(key: "title", value: .text(title)),
      .init(key: "description", value: .text(description)),
    ]
    if case .object(let own) = root { members += own.filter { $0.key != "description" } }
    if !parts.isEmpty {
      members.append(
        .init(key: "$defs", value: .object(parts.map { .init(key: $0.0, value: $0.1) })))
    }
    return .object(members)
  }

  static func part(_ name: String) -> SchemaNode {
    .object(["$ref": .text("#/$defs/\(name)")])
  }

  /// A mapping with these keys and no other.
  static func mapping(_ description: String, _ keys: [Key]) -> SchemaNode {
    .object([
      "description": .text(description), "type": .text("object"),
      "properties": .object(keys.map { .init(key: $0.name, value: $0.node) }),
      "required": .texts(keys.filter(\.isRequired).map(\.name)),
      "additionalProperties": .flag(false),
    ])
  }

  /// A mapping whose keys are ids.
  static func named(_ description: String, _ value: SchemaNode) -> SchemaNode {
    .object([
      "description": .text(description), "type": .text("object"),
      "propertyNames": .object(["pattern": .text(idPattern)]), "additionalProperties": value,
    ])
  }

  /// A step for each of these answers, and for no other.
  static func routes(_ answers: [String]) -> SchemaNode {
    mapping(
      "One step for each: \(answers.joined(separator: ", ")).",
      answers.map { .required($0, id("The step that comes next.")) })
  }

  /// A mapping with any keys.
  static func open(_ description: String, _ value: SchemaNode) -> SchemaNode {
    .object([
      "description": .text(description), "type": .text("object"), "additionalProperties": value,
    ])
  }

  /// Any text; figures and words such as true may stand there without quotes.
  static func text(
    _ description: String, example: String? = nil, pattern: String = "\\S"
  ) -> SchemaNode {
    var members: [SchemaNode.Member] = [
      .init(key: "description", value: .text(description)),
      .init(key: "type", value: .texts(["string", "number", "boolean"])),
      .init(key: "pattern", value: .text(pattern)),
    ]
    if let example { members.append(.init(key: "examples", value: .texts([example]))) }
    return .object(members)
  }

  /// A word of our own: small letters, digits and hyphens.
  static func id(_ description: String) -> SchemaNode {
    .object([
      "description": .text(description), "type": .text("string"), "pattern": .text(idPattern),
    ])
  }

  static func choice(_ description: String, _ words: [String]) -> SchemaNode {
    .object(["description": .text(description), "enum": .texts(words)])
  }

  /// A whole number from 0 on, with or without quotes.
  static func count(_ description: String) -> SchemaNode {
    .object([
      "description": .text(description), "type": .texts(["integer", "string"]),
      "minimum": .number(0), "pattern": .text("^(0|[1-9][0-9]{0,8})$"),
    ])
  }

  /// A decimal, with or without quotes.
  static func number(_ description: String) -> SchemaNode {
    .object([
      "description": .text(description), "type": .texts(["number", "string"]),
      "pattern": .text("^-?[0-9]+(\\.[0-9]+)?$"),
    ])
  }

  static func list(_ description: String, of item: SchemaNode, isFilled: Bool = false) -> SchemaNode
  {
    var members: [SchemaNode.Member] = [
      .init(key: "description", value: .text(description)),
      .init(key: "type", value: .text("array")), .init(key: "items", value: item),
    ]
    if isFilled { members.append(.init(key: "minItems", value: .number(1))) }
    return .object(members)
  }

  static func ids(_ description: String, isFilled: Bool = false) -> SchemaNode {
    list(description, of: id("An id."), isFilled: isFilled)
  }

  /// Exactly one of these.
  static func one(_ description: String, of nodes: [SchemaNode]) -> SchemaNode {
    .object(["description": .text(description), "oneOf": .list(nodes)])
  }
}
