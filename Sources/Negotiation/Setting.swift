package import Dialogues
package import Quantities
package import ServiceCatalogue
package import Understanding

/// Everything that a meeting stands on and that it never asks for itself: script, catalogue, customer,
/// time zone, and the moment in which a line is typed.
///
/// A class that never changes, because it is handed on many times for each line.
package final class Setting: Sendable {
  package let library: DialogueLibrary
  package let words: DialogueWords
  package let interpreter: Interpreter
  let answerNames: AnswerNames
  private let findCandidates: @Sendable () -> CandidateIndex
  package let catalogue: Catalogue
  package let customer: Customer
  package let zone: Zone
  package let now: Instant

  package init(
    library: DialogueLibrary, words: DialogueWords, interpreter: Interpreter,
    candidates: @escaping @autoclosure @Sendable () -> CandidateIndex, catalogue: Catalogue,
    customer: Customer, zone: Zone, now: Instant
  ) {
    self.library = library
    self.words = words
    self.interpreter = interpreter
    findCandidates = candidates
    self.catalogue = catalogue
    self.customer = customer
    self.zone = zone
    self.now = now
    answerNames = AnswerNames(words, catalogue, interpreter)
  }

  private init(_ setting: Setting, library: DialogueLibrary, now: Instant) {
    self.library = library
    words = setting.words
    interpreter = setting.interpreter
    findCandidates = setting.findCandidates
    catalogue = setting.catalogue
    customer = setting.customer
    zone = setting.zone
    answerNames = setting.answerNames
    self.now = now
  }

  package var ground: Ground {
    Ground(customer: customer, contacts: catalogue.contacts.map(\.name))
  }

  package var today: LocalDate { zone.local(at: now).0 }

  /// Which outcomes and services words may be about; asked for only when words are to be placed.
  package var candidates: CandidateIndex { findCandidates() }

  package var terms: StandardTerms? { catalogue.terms(for: customer.kind) }

  /// The same setting under other dialogues, to see how a meeting fares under them.
  package func under(_ library: DialogueLibrary) -> Setting {
    Setting(self, library: library, now: now)
  }

  package func at(_ moment: Instant) -> Setting {
    Setting(self, library: library, now: moment)
  }
}
