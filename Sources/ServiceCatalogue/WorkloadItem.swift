package import Wording

/// Something that is counted and limited: concurrent users, admissions a month (ISO 20000).
package struct WorkloadItem: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText

  package init(id: String, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}
