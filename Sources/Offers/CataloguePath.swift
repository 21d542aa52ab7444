import ServiceCatalogue

/// Places in the catalogue as they are traced: `services/patient-management/tiers/gold/hours`.
struct CataloguePath {
  let service: String
  let tier: String

  /// A place in the tier.
  func tier(_ parts: String...) -> String {
    (["services", service, "tiers", tier] + parts).joined(separator: "/")
  }

  static func calendar(_ id: String) -> String { "calendars/" + id }

  static func terms(_ kind: CustomerKind, _ field: String) -> String {
    "terms/" + kind.rawValue + "/" + field
  }
}
