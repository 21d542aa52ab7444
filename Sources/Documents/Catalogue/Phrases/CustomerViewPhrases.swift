import Wording

/// The headings of a service as a customer sees it: outcomes, use, levels, prices, duties (E1–E3).
enum CustomerViewPhrases {
  static let outcomes = Phrase(
    en: "Outcomes", de: "Ergebnisse", fr: "Résultats", it: "Risultati", ru: "Результаты")
  static let outcome = Phrase(
    en: "Outcome", de: "Ergebnis", fr: "Résultat", it: "Risultato", ru: "Результат")
  static let measure = Phrase(
    en: "Measured by", de: "Gemessen an", fr: "Mesuré par", it: "Misurato da", ru: "Показатель")
  static let today = Phrase(
    en: "Today", de: "Heute", fr: "Aujourd'hui", it: "Oggi", ru: "Сейчас")
  static let aim = Phrase(en: "Aim", de: "Angestrebt", fr: "Visé", it: "Obiettivo", ru: "Цель")
  static let relief = Phrase(
    en: "What you no longer have to manage", de: "Worum Sie sich nicht mehr kümmern müssen",
    fr: "Ce dont vous n'avez plus à vous occuper", it: "Di che cosa non dovete più occuparvi",
    ru: "О чём вам больше не нужно заботиться")
  static let costs = Phrase(en: "Costs", de: "Kosten", fr: "Coûts", it: "Costi", ru: "Затраты")
  static let risks = Phrase(en: "Risks", de: "Risiken", fr: "Risques", it: "Rischi", ru: "Риски")
  static let use = Phrase(
    en: "Use", de: "Nutzung", fr: "Utilisation", it: "Utilizzo", ru: "Использование")
  static let users = Phrase(
    en: "Made for", de: "Gemacht für", fr: "Destiné à", it: "Pensato per", ru: "Для кого")
  static let channels = Phrase(
    en: "Ways to reach us", de: "So erreichen Sie uns", fr: "Comment nous joindre",
    it: "Come raggiungerci", ru: "Как с нами связаться")
  static let languages = Phrase(
    en: "Languages of the service desk", de: "Sprachen des Service Desk",
    fr: "Langues du centre de services", it: "Lingue del service desk",
    ru: "Языки службы поддержки")
  static let notCovered = Phrase(
    en: "Outside this service", de: "Außerhalb dieses Service", fr: "Hors de ce service",
    it: "Fuori da questo servizio", ru: "За рамками услуги")
  static let security = Phrase(
    en: "Protection of data", de: "Schutz der Daten", fr: "Protection des données",
    it: "Protezione dei dati", ru: "Защита данных")
  static let options = Phrase(
    en: "Options and prices", de: "Stufen und Preise", fr: "Formules et prix",
    it: "Profili e prezzi", ru: "Варианты и цены")
  static let benefits = Phrase(
    en: "What each option brings", de: "Was jede Stufe bringt", fr: "Ce qu'apporte chaque formule",
    it: "Che cosa porta ogni profilo", ru: "Что даёт каждый вариант")
  static let benefit = Phrase(
    en: "Benefit", de: "Nutzen", fr: "Bénéfice", it: "Beneficio", ru: "Выгода")
  static let basis = Phrase(
    en: "Basis", de: "Grundlage", fr: "Base du chiffre", it: "Base del dato", ru: "Основание")
  static let hours = Phrase(
    en: "Hours", de: "Zeiten", fr: "Horaires", it: "Orari", ru: "Время")
  static let restOnHolidays = Phrase(
    en: "{hours}; closed on {holidays}", de: "{hours}; geschlossen: {holidays}",
    fr: "{hours} ; fermé : {holidays}", it: "{hours}; chiuso: {holidays}",
    ru: "{hours}; выходные: {holidays}")
  static let holdOnHolidays = Phrase(
    en: "{hours}, on holidays too", de: "{hours}, auch an Feiertagen",
    fr: "{hours}, jours fériés compris", it: "{hours}, festivi compresi",
    ru: "{hours}, включая праздники")
  static let window = Phrase(
    en: "{hours}; announced {days} ahead", de: "{hours}; angekündigt {days} vorher",
    fr: "{hours} ; annoncé {days} à l'avance", it: "{hours}; annunciata {days} prima",
    ru: "{hours}; предупреждаем за {days}")
  static let duties = Phrase(
    en: "What each side does", de: "Was jede Seite tut", fr: "Ce que fait chaque partie",
    it: "Che cosa fa ciascuna parte", ru: "Что делает каждая сторона")
  static let customer = Phrase(
    en: "The customer", de: "Der Kunde", fr: "Le client", it: "Il cliente", ru: "Заказчик")
  static let theUsers = Phrase(
    en: "The users", de: "Die Anwender", fr: "Les utilisateurs", it: "Gli utenti",
    ru: "Пользователи")
  static let raising = Phrase(
    en: "How problems are raised", de: "Wie Probleme angesprochen werden",
    fr: "Comment signaler un problème", it: "Come si segnalano i problemi",
    ru: "Как сообщать о проблемах")
  static let provisional = Phrase(
    en: "Provisional: {process} is still to be settled. Missing: {missing} Due {date}.",
    de: "Vorläufig: {process} ist noch zu regeln. Es fehlt: {missing} Termin: {date}.",
    fr: "Provisoire : reste à définir, {process}. Il manque : {missing} Échéance : {date}.",
    it: "Provvisorio: resta da definire, {process}. Manca: {missing} Entro il {date}.",
    ru: "Предварительно: ещё не определено – {process}. Требуется: {missing} Срок: {date}.")

  static let all = [
    outcomes, outcome, measure, today, aim, relief, costs, risks, use, users, channels, languages,
    notCovered, security, options, benefits, benefit, basis, hours, restOnHolidays, holdOnHolidays,
    window,
    duties, customer, theUsers, raising, provisional,
  ]
}
