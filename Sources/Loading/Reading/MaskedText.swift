import Diagnostics
internal import Yams

/// A text in which repeated keys are made different, so that the whole document can be composed.
///
/// The YAML library gives up at the first repeated key of a mapping. One scalar of one of the
/// keys is replaced by a private one until no two are equal; ``original(_:at:)`` gives the key
/// back.
struct MaskedText {
  let file: String
  private var text: String
  /// The text in single characters; taken apart only when there is something to mask.
  private lazy var scalars = Array(text.unicodeScalars)
  private var masks: [Mask] = []
  /// Kept, as nodes refer to their anchors weakly and the parser owns them.
  private var parser: Parser?
  private static let limit = 64

  private struct Mask {
    let line: Int
    let column: Int
    let sign: Unicode.Scalar
    let replaced: Unicode.Scalar
  }

  init(_ source: SourceFile) {
    file = source.name
    text = source.text
  }

  /// The document's root; nil when the text is empty.
  mutating func compose() throws(YamlError) -> Node? {
    while true {
      do {
        let parser = try Parser(yaml: text, resolver: .basic)
        self.parser = parser
        return try parser.singleRoot()
      } catch let error as YamlError {
        guard case .duplicatedKeysInMapping(_, let context) = error, mask(context.mark) else {
          throw error
        }
      } catch {
        throw .representer(problem: "\(error)")
      }
    }
  }

  /// The key as it stands in the file.
  func original(_ key: String, at place: Location) -> String {
    guard
      let mask = masks.first(where: { $0.line == place.line && $0.column == place.column })
    else { return key }
    return String(
      String.UnicodeScalarView(key.unicodeScalars.map { $0 == mask.sign ? mask.replaced : $0 }))
  }

  private mutating func mask(_ mark: Mark) -> Bool {
    guard masks.count < Self.limit, var index = index(of: mark),
      let sign = Unicode.Scalar(0xE000 + UInt32(masks.count))
    else { return false }
    let quote = scalars[index]
    if quote == "\"" || quote == "'" {
      index += 1
      guard index < scalars.count, scalars[index] != quote else { return false }
    }
    masks.append(
      Mask(line: mark.line, column: mark.column, sign: sign, replaced: scalars[index]))
    scalars[index] = sign
    text = String(String.UnicodeScalarView(scalars))
    return true
  }

  private mutating func index(of mark: Mark) -> Int? {
    var line = 1
    var index = 0
    while line < mark.line {
      guard let end = scalars[index...].firstIndex(of: "\n") else { return nil }
      index = end + 1
      line += 1
    }
    index += mark.column - 1
    return scalars.indices.contains(index) ? index : nil
  }
}
