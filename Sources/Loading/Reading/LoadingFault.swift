/// The ids of all faults that reading files can have; those of the checks stand with their rules.
///
/// Each has a folder in the gallery, and so a heading in docs/reference/faults.md.
package enum LoadingFault: String, Hashable, Sendable, CaseIterable {
  case fileMissing = "file-missing"
  case fileUnreadable = "file-unreadable"
  case fileTooLarge = "file-too-large"
  case fileNotUTF8 = "file-not-utf8"
  case fileIgnored = "file-ignored"
  case fileName = "file-name"
  case syntax = "yaml-syntax"
  case tooDeep = "yaml-too-deep"
  case anchor = "yaml-anchor"
  case duplicateKey = "yaml-duplicate-key"
  case unknownKey = "yaml-unknown-key"
  case missingKey = "yaml-missing-key"
  case kind = "yaml-kind"
  case empty = "yaml-empty"
  case choice = "value-choice"
  case count = "value-count"
  case number = "value-number"
  case percent = "value-percent"
  case date = "value-date"
  case times = "value-times"
  case week = "value-week"
  case duration = "value-duration"
  case currency = "value-currency"
  case money = "value-money"
  case schema = "catalogue-schema"
  case customerUnknown = "customer-unknown"

  package var id: String { rawValue }
}
