import Wording

/// The heading of a phase; its name stands in the text file of the dialogue.
enum PhasePhrases {
  static let heading = Phrase(
    en: "{index} of {of}: {phase}", de: "{index} von {of}: {phase}",
    fr: "{index} sur {of} : {phase}", it: "{index} di {of}: {phase}", ru: "{index} из {of}: {phase}"
  )
}
