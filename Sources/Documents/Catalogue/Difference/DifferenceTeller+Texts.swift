import ServiceCatalogue
import Wording

/// Texts: only what differs is told, in the language that is read.
extension DifferenceTeller {
  /// A text that is the same in this language: where it was reworded is told instead.
  func wording(_ what: String, _ old: CatalogueValue, _ new: CatalogueValue) -> String? {
    let languages: [Language]
    switch (old, new) {
    case (.words(let old), .words(let new)):
      guard old.in(after.language) == new.in(after.language) else { return nil }
      languages = Language.allCases.filter { old[$0] != new[$0] }
    case (.list(let old), .list(let new)):
      guard texts(old) == texts(new) else { return nil }
      languages = Language.allCases.filter { language in
        old.map { $0[language] } != new.map { $0[language] }
      }
    case (.synonyms(let old), .synonyms(let new)):
      languages = Language.allCases.filter { old[$0] != new[$0] }
    case (_, _): return nil
    }
    let names = languages.map { $0.name(in: after.language) }.joined(separator: ", ")
    return after.words(
      DifferencePhrases.wording, ["what": .text(what), "languages": .text(names)])
  }

  /// Both sides in words; of lists only what went and what came.
  func shown(
    _ old: CatalogueValue?, _ new: CatalogueValue?, _ field: CatalogueField,
    _ kind: CatalogueNode.Kind
  ) -> (String?, String?) {
    switch (old, new) {
    case (.list(let old)?, .list(let new)?):
      let (former, present) = (texts(old), texts(new))
      return (
        joined(former.filter { !present.contains($0) }),
        joined(present.filter { !former.contains($0) })
      )
    case (.ids(let former)?, .ids(let present)?) where field != .matrix:
      let gone = former.filter { !present.contains($0) }
      let come = present.filter { !former.contains($0) }
      return (
        joined(gone.map { self.id($0, field, before, kind) }),
        joined(come.map { self.id($0, field, after, kind) })
      )
    case (_, _):
      return (
        old.map { value($0, field, before, kind) }, new.map { value($0, field, after, kind) }
      )
    }
  }

  private func texts(_ list: [LocalizedText]) -> [String] { list.map { $0.in(after.language) } }

  private func joined(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: after.formats.semicolon)
  }
}
