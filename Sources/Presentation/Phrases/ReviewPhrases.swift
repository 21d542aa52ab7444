import Wording

/// When the performance is reviewed, and with whom.
enum ReviewPhrases {
  static let first = Phrase(
    en: "First review: {date}, with {people}.",
    de: "Erster Service Review: {date}. Teilnehmende: {people}.",
    fr: "Première revue de service : {date}, avec {people}.",
    it: "Prima riunione di revisione: {date}. Partecipano: {people}.",
    ru: "Первый обзор: {date}. Участвуют: {people}.")
}
