import Wording

extension FieldPhrases {
  static let history = Phrase(
    en: "Measured downtime", de: "Gemessene Ausfallzeit", fr: "Indisponibilité mesurée",
    it: "Indisponibilità misurata",
    ru: "Измеренный простой")
  static let historyHours = Phrase(
    en: "Hours of the measurement", de: "Zeiten der Messung", fr: "Heures de la mesure",
    it: "Orario della misura",
    ru: "Время измерения")
  static let historyMonths = Phrase(
    en: "Months measured", de: "Gemessene Monate", fr: "Mois mesurés", it: "Mesi misurati",
    ru: "Измерено месяцев")
  static let historySource = Phrase(
    en: "Source of the measurement", de: "Quelle der Messung", fr: "Source de la mesure",
    it: "Fonte della misura",
    ru: "Источник измерения")
  static let holidays = Phrase(
    en: "Holidays", de: "Feiertage", fr: "Jours fériés", it: "Festività",
    ru: "Праздничные дни")
  static let hours = Phrase(
    en: "Service hours", de: "Servicezeit", fr: "Plage de service", it: "Orario di servizio",
    ru: "Часы услуги")
  static let how = Phrase(
    en: "How it is provided", de: "Wie er erbracht wird", fr: "Mise en œuvre", it: "Come è fornito",
    ru: "Как обеспечивается")
  static let indexation = Phrase(
    en: "Indexation", de: "Preisanpassung", fr: "Indexation", it: "Indicizzazione",
    ru: "Индексация")
  static let indicator = Phrase(
    en: "Indicator", de: "Kennzahl", fr: "Indicateur", it: "Indicatore",
    ru: "Показатель")
  static let indicators = Phrase(
    en: "Indicators", de: "Kennzahlen", fr: "Indicateurs", it: "Indicatori",
    ru: "Показатели")
  static let kind = Phrase(
    en: "Kind", de: "Art", fr: "Nature", it: "Tipo",
    ru: "Вид")
  static let languages = Phrase(
    en: "Languages", de: "Sprachen", fr: "Langues", it: "Lingue",
    ru: "Языки")
  static let longestInterruption = Phrase(
    en: "Longest single interruption", de: "Längste einzelne Unterbrechung",
    fr: "Interruption la plus longue", it: "Interruzione singola più lunga",
    ru: "Самый долгий перерыв")
  static let mail = Phrase(
    en: "Mail", de: "E-Mail", fr: "Courriel", it: "E-mail",
    ru: "Почта")
  static let maintenance = Phrase(
    en: "Maintenance window", de: "Wartungsfenster", fr: "Fenêtre de maintenance",
    it: "Finestra di manutenzione",
    ru: "Окно обслуживания")
  static let manager = Phrase(
    en: "Service level manager", de: "Service Level Manager",
    fr: "Gestionnaire des niveaux de service", it: "Service level manager",
    ru: "Менеджер уровня услуг")
  static let matrix = Phrase(
    en: "Priorities", de: "Prioritäten", fr: "Priorités", it: "Priorità",
    ru: "Приоритеты")
  static let meaning = Phrase(
    en: "Meaning", de: "Bedeutung", fr: "Signification", it: "Significato",
    ru: "Что означает")
  static let measure = Phrase(
    en: "Measure", de: "Maß", fr: "Indicateur", it: "Indicatore",
    ru: "Показатель")
  static let measuringPoint = Phrase(
    en: "Measuring point", de: "Messpunkt", fr: "Point de mesure", it: "Punto di misura",
    ru: "Точка измерения")
  static let missing = Phrase(
    en: "What is missing", de: "Was fehlt", fr: "Ce qui manque", it: "Che cosa manca",
    ru: "Чего недостаёт")
  static let monthly = Phrase(
    en: "Price per month", de: "Preis je Monat", fr: "Prix par mois", it: "Prezzo al mese",
    ru: "Плата в месяц")
  static let name = Phrase(
    en: "Name", de: "Name", fr: "Nom", it: "Nome",
    ru: "Название")
  static let nature = Phrase(
    en: "Legal nature", de: "Rechtsnatur", fr: "Nature juridique", it: "Natura giuridica",
    ru: "Правовая природа")
  static let notCovered = Phrase(
    en: "Outside this service", de: "Außerhalb dieses Service", fr: "Hors de ce service",
    it: "Fuori da questo servizio",
    ru: "За рамками услуги")
  static let noticeDays = Phrase(
    en: "Announced ahead", de: "Ankündigung vorher", fr: "Préavis", it: "Preavviso",
    ru: "Предупреждение за")
  static let noticeMonths = Phrase(
    en: "Notice period", de: "Kündigungsfrist", fr: "Préavis de résiliation",
    it: "Preavviso di recesso",
    ru: "Срок уведомления")
  static let offerDays = Phrase(
    en: "Validity of the offer", de: "Angebotsgültigkeit", fr: "Durée de validité de l'offre",
    it: "Validità dell'offerta",
    ru: "Срок действия предложения")
  static let oneOff = Phrase(
    en: "One-off price", de: "Einmaliger Preis", fr: "Frais uniques", it: "Costo una tantum",
    ru: "Единовременная плата")
  static let outcomes = Phrase(
    en: "Outcomes", de: "Ergebnisse", fr: "Résultats", it: "Risultati",
    ru: "Результаты")
  static let outside = Phrase(
    en: "Outside the desk's hours", de: "Außerhalb der Supportzeit", fr: "Hors plage de support",
    it: "Fuori orario di assistenza",
    ru: "Вне часов поддержки")
  static let owner = Phrase(
    en: "Service owner", de: "Service Owner", fr: "Propriétaire de service", it: "Service owner",
    ru: "Владелец услуги")

  static let middleOnes = [
    history, historyHours, historyMonths, historySource, holidays, hours, how, indexation,
    indicator, indicators, kind, languages, longestInterruption, mail, maintenance, manager, matrix,
    meaning, measure, measuringPoint, missing, monthly, name, nature, notCovered, noticeDays,
    noticeMonths, offerDays, oneOff, outcomes, outside, owner,
  ]
}
