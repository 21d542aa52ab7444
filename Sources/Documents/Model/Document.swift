package import Wording

/// A document as a typed tree, in one language and in no format yet.
///
/// It holds plain text only; the printers escape it, so nothing that stands in data can become
/// markup.
package struct Document: Hashable, Sendable {
  package let language: Language
  package let title: String
  package let subtitle: [Run]
  /// "DRAFT", on every page; nil for a document that binds.
  package let mark: String?
  /// Beside the mark at the foot of every page: id and version.
  package let foot: String
  /// Words that belong to the page and not to the text.
  package let labels: Labels
  package let sections: [Section]

  package struct Labels: Hashable, Sendable {
    package let contents: String
    package let page: String
    package let of: String

    package init(contents: String, page: String, of: String) {
      self.contents = contents
      self.page = page
      self.of = of
    }
  }

  package init(
    language: Language, title: String, subtitle: [Run], mark: String?, foot: String,
    labels: Labels, sections: [Section]
  ) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.mark = mark
    self.foot = foot
    self.labels = labels
    self.sections = sections
  }
}
