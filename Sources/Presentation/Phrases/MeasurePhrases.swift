import Wording

/// From a wish to a measure (D6).
enum MeasurePhrases {
  static let atMost = Phrase(
    en: "As a measure: {name}, at most {target}, {window}; {tier} promises that. Source: {source}.",
    de:
      "Als Kennzahl: {name}, höchstens {target}, {window}; {tier} sagt das zu. Quelle: {source}.",
    fr:
      "Comme indicateur : {name}, au plus {target}, {window} ; la formule {tier} s'y engage. Source : {source}.",
    it:
      "Come indicatore: {name}, al massimo {target}, {window}; il profilo {tier} lo prevede. Fonte: {source}.",
    ru:
      "Показатель: {name}, не более {target}, {window}; это обещает «{tier}». Источник: {source}.")
  static let atLeast = Phrase(
    en:
      "As a measure: {name}, at least {target}, {window}; {tier} promises that. Source: {source}.",
    de:
      "Als Kennzahl: {name}, mindestens {target}, {window}; {tier} sagt das zu. Quelle: {source}.",
    fr:
      "Comme indicateur : {name}, au moins {target}, {window} ; la formule {tier} s'y engage. Source : {source}.",
    it:
      "Come indicatore: {name}, almeno {target}, {window}; il profilo {tier} lo prevede. Fonte: {source}.",
    ru:
      "Показатель: {name}, не менее {target}, {window}; это обещает «{tier}». Источник: {source}.")
  static let eachMonth = Phrase(
    en: "each month", de: "jeden Monat", fr: "chaque mois", it: "ogni mese", ru: "каждый месяц")
  static let eachPeriod = Phrase(
    en: "in each measurement period", de: "in jedem Messzeitraum",
    fr: "sur chaque période de mesure", it: "in ogni periodo di osservazione",
    ru: "за каждый отчётный период")
  /// The customer's own outcome, as an example.
  static let example = Phrase(
    en: "Your {id} shows it as: {measure}; target {target} {unit}, today {baseline}.",
    de: "An Ihrem {id} zeigt es sich so: {measure}; Ziel {target} {unit}, heute {baseline}.",
    fr:
      "Votre {id} le montre ainsi : {measure} ; cible {target} {unit}, aujourd'hui {baseline}.",
    it: "Il vostro {id} lo mostra così: {measure}; obiettivo {target} {unit}, oggi {baseline}.",
    ru: "На вашем {id} это видно так: {measure}; цель {target} {unit}, сегодня {baseline}.")
}
