import Wording

/// How a term of the field is explained.
enum GlossaryPhrases {
  static let entry = Phrase(
    en: "{term}: {meaning}", de: "{term}: {meaning}", fr: "{term} : {meaning}",
    it: "{term}: {meaning}", ru: "{term}: {meaning}")
}
