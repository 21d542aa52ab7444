import Wording

/// A line that was not understood: what would fit, and from the third time on how to get out of it.
enum LadderPhrases {
  static let oneOf = Phrase(
    en: "One of these fits here: {options}.", de: "Hier passt eines davon: {options}.",
    fr: "Ici convient l'un de ceux-ci : {options}.", it: "Qui va bene uno di questi: {options}.",
    ru: "Здесь подойдёт одно из этого: {options}.")
  static let aDate = Phrase(
    en: "A date fits here.", de: "Hier passt ein Datum.", fr: "Ici convient une date.",
    it: "Qui va bene una data.", ru: "Здесь подойдёт дата.")
  static let anAmount = Phrase(
    en: "An amount of money fits here.", de: "Hier passt ein Geldbetrag.",
    fr: "Ici convient un montant.", it: "Qui va bene un importo.", ru: "Здесь подойдёт сумма.")
  static let aPercentage = Phrase(
    en: "A percentage fits here.", de: "Hier passt ein Prozentwert.",
    fr: "Ici convient un pourcentage.", it: "Qui va bene una percentuale.",
    ru: "Здесь подойдёт процент.")
  static let aTime = Phrase(
    en: "A length of time fits here, with its unit.",
    de: "Hier passt eine Dauer mit ihrer Einheit.",
    fr: "Ici convient une durée, avec son unité.", it: "Qui va bene una durata, con la sua unità.",
    ru: "Здесь подойдёт срок с единицей измерения.")
  static let aNumber = Phrase(
    en: "A number fits here.", de: "Hier passt eine Zahl.", fr: "Ici convient un nombre.",
    it: "Qui va bene un numero.", ru: "Здесь подойдёт число.")
  static let people = Phrase(
    en: "Names with their roles fit here.", de: "Hier passen Namen mit ihren Rollen.",
    fr: "Ici conviennent des noms avec leurs rôles.", it: "Qui vanno bene nomi con i loro ruoli.",
    ru: "Здесь подойдут имена с ролями.")
  static let ownWords = Phrase(
    en: "Your own words fit here.", de: "Hier passen Ihre eigenen Worte.",
    fr: "Ici conviennent vos propres mots.", it: "Qui vanno bene le Sue parole.",
    ru: "Здесь подойдут ваши слова.")
  static let otherWords = Phrase(
    en: "Let us take it another way: {help}", de: "Versuchen wir es anders: {help}",
    fr: "Prenons-le autrement : {help}", it: "Proviamo in un altro modo: {help}",
    ru: "Попробуем иначе: {help}")
  static let stillOpen = Phrase(
    en: "The question is still open.", de: "Die Frage ist noch offen.",
    fr: "La question reste ouverte.", it: "La domanda è ancora aperta.",
    ru: "Вопрос ещё открыт.")
  static let canWait = Phrase(
    en: "/park leaves the question for later, and we go on.",
    de: "/parken lässt die Frage für später, und es geht weiter.",
    fr: "/reporter laisse la question pour plus tard, et nous continuons.",
    it: "/rimanda lascia la domanda per dopo, e andiamo avanti.",
    ru: "/отложить оставит вопрос на потом, и мы пойдём дальше.")
}
