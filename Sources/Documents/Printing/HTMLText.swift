/// A piece of HTML, escaped by construction: it is made of our own signs, of escaped text and of
/// elements, and there is no way in for raw text.
struct HTMLText: Hashable {
  /// The elements that documents use; all of them are closed.
  enum Element: String {
    case html, head, title, style, body, header, main, nav, footer, section, div
    case h1, h2, h3, h4, h5, h6
    case p, a, span, strong, ol, ul, li, dl, dt, dd, blockquote, cite
    case table, caption, thead, tbody, tr, th, td
  }

  enum Attribute: String {
    case id, lang, href, scope, role, tabindex
    case className = "class"
    case label = "aria-label"
    case labelledBy = "aria-labelledby"
    case hidden = "aria-hidden"
    case heading = "data-label"
  }

  let source: String

  private init(source: String) { self.source = source }

  static func escaped(_ text: String) -> HTMLText {
    var escaped = ""
    for scalar in VisibleText.visible(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
    return HTMLText(source: escaped)
  }

  static func joined(_ parts: [HTMLText]) -> HTMLText {
    HTMLText(source: parts.map(\.source).joined())
  }

  static func element(
    _ element: Element, _ attributes: [(Attribute, String)] = [], _ content: [HTMLText]
  ) -> HTMLText {
    let written = attributes.map { " \($0.0.rawValue)=\"\(escaped($0.1).source)\"" }.joined()
    let isBlock = blocks.contains(element)
    let body = content.map(\.source).joined()
    let end = isBlock ? "\n" : ""
    let open = isBlock && containers.contains(element) ? "\n" : ""
    return HTMLText(
      source: "<\(element.rawValue)\(written)>\(open)\(body)</\(element.rawValue)>\(end)")
  }

  /// Our own style sheet, then the margins of the printed page; words of a document stand in it as
  /// escaped CSS strings only.
  static func style(
    _ sheet: StaticString, mark: String, foot: String, labels: Document.Labels
  ) -> HTMLText {
    let number = "\(cssString("\(labels.page) ")) counter(page) \(cssString(" \(labels.of) "))"
    return HTMLText(
      source: """
        <style>
        \(sheet)
        @page { size: A4; margin: 22mm 18mm 20mm;
          @top-right { content: \(cssString(mark)); font: 700 9pt sans-serif; color: #a3231b; }
          @bottom-left { content: \(cssString(foot)); font: 8pt sans-serif; color: #4b5563; }
          @bottom-right { content: \(number) counter(pages); font: 8pt sans-serif; color: #4b5563; }
        }
        </style>

        """)
  }

  static let head = HTMLText(
    source: """
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">

      """)

  static let doctype = HTMLText(source: "<!DOCTYPE html>\n")

  /// Every sign but letters, digits and blanks as its number, so that no string and no element ends.
  private static func cssString(_ text: String) -> String {
    var string = "\""
    for scalar in VisibleText.visible(text).unicodeScalars {
      if scalar == " " || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        string.unicodeScalars.append(scalar)
      } else {
        string += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return string + "\""
  }

  private static let blocks: Set<Element> = [
    .html, .head, .title, .body, .header, .main, .nav, .footer, .section, .div, .h1, .h2, .h3, .h4,
    .h5, .h6, .p, .ol, .ul, .li, .dl, .dt, .dd, .blockquote, .table, .caption, .thead, .tbody, .tr,
    .th, .td,
  ]
  private static let containers: Set<Element> = [
    .html, .head, .body, .header, .main, .nav, .footer, .section, .div, .ol, .ul, .dl, .table,
    .thead, .tbody, .tr, .blockquote,
  ]
}
