import Wording

/// The names of the fields of a catalogue, as a comparison tells them.
enum FieldPhrases {
  static let all = firstOnes + middleOnes + lastOnes

  static let accessibility = Phrase(
    en: "Accessibility", de: "Barrierefreiheit", fr: "Accessibilité", it: "Accessibilità",
    ru: "Доступная среда")
  static let aim = Phrase(
    en: "Aim", de: "Angestrebt", fr: "Visé", it: "Obiettivo",
    ru: "Цель")
  static let availability = Phrase(
    en: "Availability", de: "Verfügbarkeit", fr: "Disponibilité", it: "Disponibilità",
    ru: "Доступность")
  static let availableFor = Phrase(
    en: "With options", de: "Zu den Stufen", fr: "Avec les formules", it: "Con i profili",
    ru: "К вариантам")
  static let baseline = Phrase(
    en: "Baseline", de: "Ausgangswert", fr: "Valeur de départ", it: "Valore di partenza",
    ru: "Исходное значение")
  static let baselineSource = Phrase(
    en: "Source of the baseline", de: "Quelle des Ausgangswerts",
    fr: "Source de la valeur de départ", it: "Fonte del valore di partenza",
    ru: "Источник исходного значения")
  static let basis = Phrase(
    en: "Basis", de: "Grundlage", fr: "Base du chiffre", it: "Base del dato",
    ru: "Основание")
  static let below = Phrase(
    en: "Below", de: "Unter", fr: "En dessous de", it: "Sotto",
    ru: "Ниже")
  static let billing = Phrase(
    en: "Billing", de: "Abrechnung", fr: "Facturation", it: "Fatturazione",
    ru: "Расчёты")
  static let capMonth = Phrase(
    en: "Cap per month", de: "Obergrenze je Monat", fr: "Plafond par mois",
    it: "Tetto massimo al mese",
    ru: "Предел за месяц")
  static let capYear = Phrase(
    en: "Cap per year", de: "Obergrenze je Jahr", fr: "Plafond par an",
    it: "Tetto massimo all'anno",
    ru: "Предел за год")
  static let caveat = Phrase(
    en: "What it leaves open", de: "Was offen bleibt", fr: "Ce qu'il laisse ouvert",
    it: "Che cosa lascia aperto",
    ru: "Что остаётся открытым")
  static let channels = Phrase(
    en: "Ways to reach us", de: "Kanäle", fr: "Canaux", it: "Canali",
    ru: "Каналы")
  static let claim = Phrase(
    en: "Claiming a credit", de: "Anspruch auf Gutschrift", fr: "Demande de crédit",
    it: "Richiesta del credito",
    ru: "Как запросить компенсацию")
  static let clock = Phrase(
    en: "Clock", de: "Zeitrechnung", fr: "Décompte", it: "Conteggio",
    ru: "Отсчёт времени")
  static let contact = Phrase(
    en: "Contact", de: "Ansprechstelle", fr: "Interlocuteur", it: "Referente",
    ru: "Контакт")
  static let cost = Phrase(
    en: "Cost per month", de: "Kosten je Monat", fr: "Coût par mois", it: "Costo al mese",
    ru: "Затраты в месяц")
  static let credit = Phrase(
    en: "Credit", de: "Gutschrift", fr: "Crédit", it: "Credito",
    ru: "Компенсация")
  static let credits = Phrase(
    en: "Credits", de: "Gutschriften", fr: "Crédits", it: "Crediti",
    ru: "Компенсации")
  static let criticality = Phrase(
    en: "Criticality", de: "Kritikalität", fr: "Criticité", it: "Criticità",
    ru: "Критичность")
  static let currency = Phrase(
    en: "Currency", de: "Währung", fr: "Devise", it: "Valuta",
    ru: "Валюта")
  static let customerDuties = Phrase(
    en: "What the customer does", de: "Was der Kunde tut", fr: "Ce que fait le client",
    it: "Che cosa fa il cliente",
    ru: "Что делает заказчик")
  static let decimals = Phrase(
    en: "Decimals", de: "Nachkommastellen", fr: "Décimales", it: "Decimali",
    ru: "Знаков после запятой")
  static let dependsOn = Phrase(
    en: "Stands on", de: "Beruht auf", fr: "Repose sur", it: "Poggia su",
    ru: "Опирается на")
  static let desk = Phrase(
    en: "Service desk", de: "Service Desk", fr: "Centre de services", it: "Service desk",
    ru: "Служба поддержки")
  static let direction = Phrase(
    en: "Better is", de: "Besser ist", fr: "Le mieux est", it: "Meglio se",
    ru: "Лучше, когда")
  static let disputes = Phrase(
    en: "Disputes", de: "Streitfälle", fr: "Différends", it: "Controversie",
    ru: "Споры")
  static let driver = Phrase(
    en: "Driver", de: "Treiber", fr: "Moteur", it: "Motivo",
    ru: "Мотив")
  static let due = Phrase(
    en: "Due", de: "Fällig", fr: "Échéance", it: "Scadenza",
    ru: "Срок")
  static let earnBack = Phrase(
    en: "Earned back after", de: "Zurückverdient nach", fr: "Récupéré après", it: "Recuperato dopo",
    ru: "Возвращается через")
  static let effectiveFrom = Phrase(
    en: "Valid from", de: "Gültig ab", fr: "Valable à partir du", it: "In vigore dal",
    ru: "Действует с")
  static let effectiveTo = Phrase(
    en: "Valid to", de: "Gültig bis", fr: "Valable jusqu'au", it: "In vigore fino al",
    ru: "Действует по")
  static let escalation = Phrase(
    en: "Escalation", de: "Eskalation", fr: "Escalade", it: "Escalation",
    ru: "Эскалация")
  static let excludes = Phrase(
    en: "Excludes", de: "Schließt aus", fr: "Exclut", it: "Esclude",
    ru: "Исключает")
  static let exclusions = Phrase(
    en: "Times that do not count", de: "Zeiten, die nicht zählen", fr: "Temps qui ne comptent pas",
    it: "Tempi che non contano",
    ru: "Неучитываемое время")
  static let family = Phrase(
    en: "Family", de: "Familie", fr: "Famille", it: "Famiglia",
    ru: "Семейство")
  static let firstNotice = Phrase(
    en: "First notice", de: "Erste Meldung", fr: "Premier retour", it: "Primo riscontro",
    ru: "Первое сообщение")
  static let formula = Phrase(
    en: "Formula", de: "Formel", fr: "Formule de calcul", it: "Formula",
    ru: "Формула")
  static let from = Phrase(
    en: "From", de: "Von", fr: "À partir de", it: "Da",
    ru: "От")

  static let firstOnes = [
    accessibility, aim, availability, availableFor, baseline, baselineSource, basis, below, billing,
    capMonth, capYear, caveat, channels, claim, clock, contact, cost, credit, credits, criticality,
    currency, customerDuties, decimals, dependsOn, desk, direction, disputes, driver, due, earnBack,
    effectiveFrom, effectiveTo, escalation, excludes, exclusions, family, firstNotice, formula,
    from,
  ]
}
