import Wording

/// Prints a document as one self-contained HTML page: for the screen, a telephone and paper.
package struct HTMLPrinter {
  private let document: Document

  package static func text(of document: Document) -> String {
    let printer = HTMLPrinter(document: document)
    return HTMLText.joined([.doctype, printer.page]).source
  }

  private var page: HTMLText {
    .element(.html, [(.lang, document.language.code)], [head, body])
  }

  private var head: HTMLText {
    .element(
      .head, [],
      [
        .head, .element(.title, [], [.escaped("\(document.title) – \(document.foot)")]),
        .style(
          StyleSheet.text, mark: document.mark ?? "", foot: document.foot,
          labels: document.labels),
      ])
  }

  private var body: HTMLText {
    let mark = document.mark.map {
      HTMLText.element(.div, [(.className, "watermark"), (.hidden, "true")], [.escaped($0)])
    }
    let sections = document.sections.map { section($0, level: 2) }
    return .element(
      .body, [],
      [mark].compactMap(\.self) + [header, contents, .element(.main, [], sections)])
  }

  private var header: HTMLText {
    let mark = document.mark.map {
      HTMLText.element(.span, [(.className, "stamp")], [.escaped($0)])
    }
    let foot = HTMLText.element(
      .p, [(.className, "foot")],
      [mark.map { .joined([$0, .escaped(" ")]) } ?? .escaped(""), .escaped(document.foot)])
    return .element(
      .header, [],
      [
        .element(.h1, [], [.escaped(document.title)]),
        .element(.p, [(.className, "subtitle")], [text(document.subtitle)]), foot,
      ])
  }

  /// A table of contents of the first level; inner sections are found under it.
  private var contents: HTMLText {
    let items = document.sections.map { section in
      HTMLText.element(
        .li, [], [.element(.a, [(.href, "#\(section.id)")], [heading(section)])])
    }
    let title = HTMLText.element(
      .p, [(.className, "contents"), (.id, "contents")], [.escaped(document.labels.contents)])
    return .element(
      .nav, [(.labelledBy, "contents")], [title, .element(.ul, [], items)])
  }

  private func section(_ section: Document.Section, level: Int) -> HTMLText {
    let levels: [HTMLText.Element] = [.h1, .h2, .h3, .h4, .h5, .h6]
    let title = HTMLText.element(levels[min(level, 6) - 1], [], [heading(section)])
    let blocks = section.blocks.map(HTMLBlocks.block)
    let inner = section.sections.map { self.section($0, level: level + 1) }
    return .element(.section, [(.id, section.id)], [title] + blocks + inner)
  }

  private func heading(_ section: Document.Section) -> HTMLText {
    guard let number = section.number else { return text(section.title) }
    let label = HTMLText.element(.span, [(.className, "number")], [.escaped(number)])
    return .joined([label, .escaped(" "), HTMLBlocks.text(section.title)])
  }

  private func text(_ runs: [Document.Run]) -> HTMLText { HTMLBlocks.text(runs) }
}
