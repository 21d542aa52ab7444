extension Document {
  /// A heading with what stands under it; sections inside sections are one level lower.
  package struct Section: Hashable, Sendable {
    /// Unique in the document: the target of links.
    package let id: String
    /// "9", "S1.9", "A"; nil for a section without a number.
    package let number: String?
    package let title: [Run]
    package let blocks: [Block]
    package let sections: [Section]

    package init(
      id: String, number: String?, title: [Run], blocks: [Block], sections: [Section] = []
    ) {
      self.id = id
      self.number = number
      self.title = title
      self.blocks = blocks
      self.sections = sections
    }
  }
}
