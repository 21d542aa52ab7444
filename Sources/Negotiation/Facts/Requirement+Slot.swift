extension Requirement.Kind {
  /// The kind of requirement that the text of a slot states.
  init?(slot: String) {
    switch slot {
    case "wish": self = .beyond
    case "smaller": self = .smaller
    case "need": self = .service
    case "measure-wish": self = .measure
    case "duty-wish": self = .duty
    case "objection": self = .term
    default: return nil
    }
  }
}
