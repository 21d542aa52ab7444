import Wording

/// What a promise rests on and what is left of its price, for the provider only (C3).
enum MarginPhrases {
  static let backing = Phrase(
    en: "Backing", de: "Deckung", fr: "Couverture", it: "Copertura", ru: "Обеспечение")
  static let target = Phrase(
    en: "Availability promised", de: "Zugesagte Verfügbarkeit", fr: "Disponibilité promise",
    it: "Disponibilità promessa", ru: "Обещанная доступность")
  static let guaranteed = Phrase(
    en: "Guaranteed by the agreements, 1 − Σ(1 − A)",
    de: "Durch die Vereinbarungen gesichert, 1 − Σ(1 − A)",
    fr: "Garantie par les accords, 1 − Σ(1 − A)", it: "Garantita dagli accordi, 1 − Σ(1 − A)",
    ru: "Гарантировано соглашениями, 1 − Σ(1 − A)")
  static let predicted = Phrase(
    en: "Predicted, Π A", de: "Vorhergesagt, Π A", fr: "Prévue, Π A", it: "Prevista, Π A",
    ru: "По прогнозу, Π A")
  static let status = Phrase(
    en: "Status", de: "Stand", fr: "Statut", it: "Stato", ru: "Статус")
  static let backed = Phrase(
    en: "backed", de: "gedeckt", fr: "couvert", it: "coperto", ru: "обеспечено")
  static let backedUntil = Phrase(
    en: "backed until {date}", de: "gedeckt bis {date}", fr: "couvert jusqu'au {date}",
    it: "coperto fino al {date}", ru: "обеспечено до {date}")
  static let notBacked = Phrase(
    en: "not backed yet", de: "noch nicht gedeckt", fr: "pas encore couvert",
    it: "non ancora coperto", ru: "ещё не обеспечено")
  static let notPromised = Phrase(
    en: "nothing promised", de: "nichts zugesagt", fr: "rien de promis", it: "nulla di promesso",
    ru: "ничего не обещано")
  static let margins = Phrase(
    en: "Costs and margins", de: "Kosten und Margen", fr: "Coûts et marges", it: "Costi e margini",
    ru: "Затраты и маржа")
  static let share = Phrase(
    en: "Share of the costs", de: "Anteil an den Kosten", fr: "Part des coûts",
    it: "Quota dei costi", ru: "Доля затрат")
  static let margin = Phrase(
    en: "Margin with one customer", de: "Marge bei einem Kunden", fr: "Marge avec un client",
    it: "Margine con un cliente", ru: "Маржа при одном заказчике")
  static let coveredFrom = Phrase(
    en: "Customers that cover the share", de: "Kunden, die den Anteil decken",
    fr: "Clients qui couvrent la part", it: "Clienti che coprono la quota",
    ru: "Сколько заказчиков покрывают долю")
  static let rule = Phrase(
    en:
      "The agreements behind this service cost {total} a month. Each one is divided evenly among the services that stand on it; {share} of it fall to this service. A price is paid by every customer, the share once.",
    de:
      "Die Vereinbarungen hinter diesem Service kosten {total} im Monat. Jede wird gleichmäßig auf die Services verteilt, die darauf beruhen; auf diesen Service entfallen {share}. Den Preis zahlt jeder Kunde, der Anteil fällt einmal an.",
    fr:
      "Les accords sur lesquels repose ce service coûtent {total} par mois. Chacun est réparti à parts égales entre les services qui en dépendent ; la part de ce service est de {share}. Le prix est payé par chaque client, la part une seule fois.",
    it:
      "Gli accordi dietro questo servizio costano {total} al mese. Ciascuno è ripartito in parti uguali tra i servizi che vi poggiano; a questo servizio toccano {share}. Il prezzo lo paga ogni cliente, la quota una volta sola.",
    ru:
      "Соглашения, на которых держится услуга, стоят {total} в месяц. Каждое делится поровну между услугами, которые на нём держатся; доля этой услуги — {share}. Цену платит каждый заказчик, долю — один раз."
  )
  static let unknownCost = Phrase(
    en: "The cost of {agreements} is still to be entered; the figures leave it out.",
    de: "Die Kosten von {agreements} sind noch nachzutragen; die Zahlen enthalten sie nicht.",
    fr: "Le coût de {agreements} reste à saisir ; les chiffres n'en tiennent pas compte.",
    it: "Il costo di {agreements} è ancora da inserire; le cifre non lo comprendono.",
    ru: "Затраты по {agreements} ещё предстоит внести; в цифрах их нет.")
  static let processes = Phrase(
    en: "Support processes", de: "Supportprozesse", fr: "Processus de support",
    it: "Processi di supporto", ru: "Процессы поддержки")
  static let process = Phrase(
    en: "Process", de: "Prozess", fr: "Processus", it: "Processo", ru: "Процесс")
  static let contact = Phrase(
    en: "Contact", de: "Ansprechstelle", fr: "Interlocuteur", it: "Referente", ru: "Контакт")
  static let how = Phrase(
    en: "How it is provided", de: "Wie er erbracht wird", fr: "Mise en œuvre",
    it: "Come è fornito", ru: "Как обеспечивается")
  static let defined = Phrase(
    en: "defined", de: "geregelt", fr: "défini", it: "definito", ru: "определён")
  static let dueBy = Phrase(
    en: "due {date}: {missing}", de: "bis {date}: {missing}", fr: "pour le {date} : {missing}",
    it: "entro il {date}: {missing}", ru: "к {date}: {missing}")
  static let indicators = Phrase(
    en: "Indicators", de: "Kennzahlen", fr: "Indicateurs", it: "Indicatori", ru: "Показатели")
  static let indicator = Phrase(
    en: "Indicator", de: "Kennzahl", fr: "Indicateur", it: "Indicatore", ru: "Показатель")
  static let period = Phrase(
    en: "Period", de: "Zeitraum", fr: "Période", it: "Periodo", ru: "Период")
  static let source = Phrase(
    en: "Source", de: "Quelle", fr: "Source", it: "Fonte", ru: "Источник")

  static let all = [
    backing, target, guaranteed, predicted, status, backed, backedUntil, notBacked, notPromised,
    margins, share, margin, coveredFrom, rule, unknownCost, processes, process, contact, how,
    defined, dueBy, indicators, indicator, period, source,
  ]
}
