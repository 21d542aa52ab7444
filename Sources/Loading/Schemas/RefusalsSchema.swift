/// The schema of `dialogs/text/<language>/refusals.yaml`.
enum RefusalsSchema {
  static var node: SchemaNode {
    SchemaParts.file(
      "Refusals", "How one language refuses: words that a reply never says.",
      SchemaParts.mapping(
        "",
        [
          .required(
            "refuse",
            SchemaParts.list(
              "Sequences of words, wherever they stand in a sentence.", of: phrase, isFilled: true)),
          .required(
            "allow",
            SchemaParts.list(
              "Longer sequences in which a refusing one is harmless.", of: phrase, isFilled: true)),
        ]))
  }

  private static let phrase = SchemaParts.text(
    "Words; … between two of them stands for up to five others.",
    pattern: "^\\s*[^\\s…].*[^\\s…]\\s*$|^\\s*[^\\s…]\\s*$")
}
