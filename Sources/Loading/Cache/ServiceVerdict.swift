import Diagnostics
import ServiceCatalogue

/// What was found out about one service, true while nothing changes that it depends on.
struct ServiceVerdict: Hashable, Sendable {
  /// Nil where the file could not be read as a service.
  let outline: ServiceOutline?
  /// What was wrong when the file was read.
  let reading: [Fault]
  /// What the rules say of it.
  let rules: [Fault]
  /// Words that refuse.
  let refusals: [Fault]

  /// On what a verdict rests besides the service's own file.
  struct Basis: Hashable, Sendable {
    /// The sum of the texts that all services share.
    let common: UInt64
    /// 0 where nothing but faults that keep a catalogue from being used were looked for; else
    /// the sum of the ways of refusing that texts were held against.
    let words: UInt64

    /// Whether a verdict that rests on this says all that is asked on another basis.
    func serves(_ wanted: Basis) -> Bool {
      common == wanted.common && (words == wanted.words || wanted.words == 0)
    }
  }
}
