package import Wording

/// Something that is counted and limited: concurrent users, admissions a month (ISO 20000).
package struct WorkloadItem: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  /// What people call it besides: users, concurrent users.
  package let also: [Language: [String]]

  package init(id: String, name: LocalizedText, also: [Language: [String]] = [:]) {
    self.id = id
    self.name = name
    self.also = also
  }

  package func names(in language: Language) -> [String] {
    [name.in(language)] + (also[language] ?? [])
  }
}
