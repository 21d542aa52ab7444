/// Text in Markdown (CommonMark with tables), escaped by construction: there is no way in for raw
/// text but ``escaped(_:)``.
struct MarkdownText: Hashable {
  let source: String

  private init(source: String) { self.source = source }

  /// Signs of our own, known when the program was written.
  init(_ literal: StaticString) { source = literal.description }

  static func escaped(_ text: String) -> MarkdownText {
    var escaped = ""
    for scalar in VisibleText.visible(text).unicodeScalars {
      if special.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return MarkdownText(source: escaped.defusedLink)
  }

  static func joined(_ parts: [MarkdownText]) -> MarkdownText {
    MarkdownText(source: parts.map(\.source).joined())
  }

  /// Inside two equal signs, such as `**`; spaces at the ends stay outside, as Markdown wants it.
  func wrapped(in sign: StaticString) -> MarkdownText {
    let blank: (Character) -> Bool = { $0.isWhitespace }
    let head = source.prefix(while: blank)
    let body = source.dropFirst(head.count)
    let tail = body.reversed().prefix(while: blank)
    let core = body.dropLast(tail.count)
    guard !core.isEmpty else { return self }
    return MarkdownText(source: "\(head)\(sign)\(core)\(sign)\(String(tail.reversed()))")
  }

  /// Safe at the beginning of a line, where `1.`, `-` or `#` would begin a block.
  var atLineStart: MarkdownText {
    let digits = source.prefix { $0.isASCII && $0.isNumber }
    let next = source.dropFirst(digits.count).first
    if !digits.isEmpty, next == "." || next == ")" {
      return MarkdownText(source: "\(digits)\\\(source.dropFirst(digits.count))")
    }
    guard let first = source.first, "-+#=>".contains(first) else { return self }
    return MarkdownText(source: "\\\(source)")
  }

  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$",
  ]
}

extension String {
  /// Addresses in data must not turn into links by themselves.
  fileprivate var defusedLink: String {
    replacing("://", with: "\\://").replacing("www.", with: "www\\.")
  }
}
