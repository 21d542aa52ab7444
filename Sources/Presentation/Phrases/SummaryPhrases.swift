import Wording

/// The summary of a meeting: what stands, what is open, who owes what.
enum SummaryPhrases {
  static let outcomes = Phrase(
    en: "Outcomes", de: "Ergebnisse", fr: "Résultats", it: "Risultati", ru: "Результаты")
  static let observations = Phrase(
    en: "Observations", de: "Feststellungen", fr: "Constats", it: "Segnalazioni",
    ru: "Наблюдения")
  static let decided = Phrase(
    en: "Decided", de: "Entschieden", fr: "Décidé", it: "Deciso", ru: "Решено")
  static let preferred = Phrase(
    en: "Preferred", de: "Bevorzugt", fr: "Préféré", it: "Preferito", ru: "Предпочтения")
  static let kept = Phrase(
    en: "Wishes that are met", de: "Erfüllte Wünsche", fr: "Souhaits satisfaits",
    it: "Esigenze soddisfatte", ru: "Учтённые пожелания")
  static let keptBy = Phrase(
    en: "{id} {words}: {tier}", de: "{id} {words}: {tier}", fr: "{id} {words} : formule {tier}",
    it: "{id} {words}: profilo {tier}", ru: "{id} {words}: «{tier}»")
  static let requirements = Phrase(
    en: "In check", de: "In Prüfung", fr: "À l'étude", it: "In verifica", ru: "На проверке")
  static let open = Phrase(
    en: "Open points", de: "Offene Punkte", fr: "Points ouverts", it: "Punti aperti",
    ru: "Открытые вопросы")
  static let promised = Phrase(
    en: "Promised", de: "Zugesagt", fr: "Engagements", it: "Impegni", ru: "Обещано")
  static let total = Phrase(
    en: "Together {monthly} a month and {once} once, net.",
    de: "Zusammen {monthly} im Monat und {once} einmalig, netto.",
    fr: "Au total {monthly} par mois et {once} de frais uniques, hors taxes.",
    it: "In totale {monthly} al mese e {once} una tantum, IVA esclusa.",
    ru: "Всего {monthly} в месяц и {once} единовременно, без НДС.")
  static let quoted = Phrase(
    en: "{id} {words}", de: "{id} {words}", fr: "{id} {words}", it: "{id} {words}",
    ru: "{id} {words}")
  static let requirement = Phrase(
    en: "{id} {words}: {owner}, by {date}", de: "{id} {words}: {owner}, bis {date}",
    fr: "{id} {words} : {owner}, pour le {date}", it: "{id} {words}: {owner}, entro il {date}",
    ru: "{id} {words}: {owner}, срок: {date}")
  static let provisional = Phrase(
    en: "{service}: {process} to be settled by {date}; what depends on it is provisional",
    de: "{service}: {process} noch offen, bis {date}; was davon abhängt, ist vorläufig",
    fr: "{service} : à définir pour le {date}, {process} ; ce qui en dépend est provisoire",
    it: "{service}: da definire entro il {date}, {process}; ciò che ne dipende è provvisorio",
    ru: "{service}: {process}, определить до {date}; всё, что от этого зависит, пока предварительно"
  )
  static let confirm = Phrase(
    en: "{id}: {name} confirms", de: "{id}: Bestätigung offen ({name})",
    fr: "{id} : confirmation attendue ({name})",
    it: "{id}: conferma attesa ({name})", ru: "{id}: подтверждает {name}")
  static let somebody = Phrase(
    en: "somebody who may decide this amount", de: "wer über diesen Betrag entscheiden darf",
    fr: "une personne habilitée à décider de ce montant", it: "chi può decidere su questo importo",
    ru: "тот, кто вправе решать о такой сумме")
  static let choiceOpen = Phrase(
    en: "{service}: option to be chosen", de: "{service}: Stufe noch zu wählen",
    fr: "{service} : formule à choisir", it: "{service}: profilo da scegliere",
    ru: "{service}: вариант ещё предстоит выбрать")
  static let startOpen = Phrase(
    en: "start date to be agreed", de: "Beginn noch zu vereinbaren", fr: "date d'effet à convenir",
    it: "decorrenza da concordare", ru: "дату начала ещё предстоит согласовать")
  static let leftOpen = Phrase(
    en: "{question} (left for later)", de: "{question} (für später)",
    fr: "{question} (pour plus tard)", it: "{question} (rimandato)", ru: "{question} (отложено)")
  static let none = Phrase(
    en: "nothing", de: "nichts", fr: "rien", it: "nulla", ru: "ничего")
  static let row = Phrase(
    en: "{title}: {points}", de: "{title}: {points}", fr: "{title} : {points}",
    it: "{title}: {points}", ru: "{title}: {points}")
}
