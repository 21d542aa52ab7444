import Wording

extension FieldPhrases {
  static let party = Phrase(
    en: "Party", de: "Partner", fr: "Partie", it: "Controparte",
    ru: "Сторона")
  static let phone = Phrase(
    en: "Phone", de: "Telefon", fr: "Téléphone", it: "Telefono",
    ru: "Телефон")
  static let precedence = Phrase(
    en: "Order of precedence", de: "Rangfolge", fr: "Ordre de priorité des textes",
    it: "Ordine di prevalenza",
    ru: "Порядок применения")
  static let promise = Phrase(
    en: "What the service does", de: "Was der Service leistet", fr: "Ce que fait le service",
    it: "Che cosa fa il servizio",
    ru: "Что даёт услуга")
  static let providerDuties = Phrase(
    en: "What the provider does", de: "Was der Service Provider tut",
    fr: "Ce que fait le fournisseur", it: "Che cosa fa il fornitore",
    ru: "Что делает поставщик")
  static let raising = Phrase(
    en: "How problems are raised", de: "Wie Probleme angesprochen werden",
    fr: "Comment signaler un problème", it: "Come si segnalano i problemi",
    ru: "Как сообщать о проблемах")
  static let rank = Phrase(
    en: "Rank", de: "Rang", fr: "Rang", it: "Posizione",
    ru: "Место")
  static let recoveryPoint = Phrase(
    en: "Data lost at most (RPO)", de: "Datenverlust höchstens (RPO)",
    fr: "Perte de données max. (RPO)", it: "Perdita massima di dati (RPO)",
    ru: "Потеря данных, не более (RPO)")
  static let recoveryTime = Phrase(
    en: "Back after a disaster within (RTO)", de: "Wiederanlauf nach Notfall in (RTO)",
    fr: "Reprise après sinistre en (RTO)", it: "Ripristino dopo un disastro entro (RTO)",
    ru: "Восстановление после аварии за (RTO)")
  static let relations = Phrase(
    en: "Business relationship manager", de: "Business Relationship Manager",
    fr: "Business relationship manager", it: "Business relationship manager",
    ru: "Менеджер по взаимоотношениям с бизнесом")
  static let relievedCosts = Phrase(
    en: "Costs taken off the customer", de: "Abgenommene Kosten", fr: "Coûts pris en charge",
    it: "Costi di cui ci facciamo carico",
    ru: "Затраты, которые берём на себя")
  static let relievedRisks = Phrase(
    en: "Risks taken off the customer", de: "Abgenommene Risiken", fr: "Risques pris en charge",
    it: "Rischi di cui ci facciamo carico",
    ru: "Риски, которые берём на себя")
  static let renewal = Phrase(
    en: "Renewal", de: "Verlängerung", fr: "Renouvellement", it: "Rinnovo",
    ru: "Продление")
  static let reportDays = Phrase(
    en: "Report due after", de: "Bericht fällig nach", fr: "Rapport dû après",
    it: "Report dovuto dopo",
    ru: "Отчёт не позже чем через")
  static let requires = Phrase(
    en: "Requires", de: "Setzt voraus", fr: "Exige", it: "Richiede",
    ru: "Требует")
  static let respond = Phrase(
    en: "Responds in", de: "Reagiert in", fr: "Prise en charge en", it: "Presa in carico in",
    ru: "Реакция за")
  static let restore = Phrase(
    en: "Restored within", de: "Wiederhergestellt in", fr: "Rétabli en", it: "Ripristino entro",
    ru: "Восстановление за")
  static let reviewCycle = Phrase(
    en: "Review cycle", de: "Review-Turnus", fr: "Périodicité des revues",
    it: "Periodicità delle revisioni",
    ru: "Периодичность обзоров")
  static let role = Phrase(
    en: "Role", de: "Rolle", fr: "Rôle", it: "Ruolo",
    ru: "Роль")
  static let security = Phrase(
    en: "Protection of data", de: "Schutz der Daten", fr: "Protection des données",
    it: "Protezione dei dati",
    ru: "Защита данных")
  static let short = Phrase(
    en: "In short", de: "Kurz", fr: "En bref", it: "In breve",
    ru: "Кратко")
  static let signs = Phrase(
    en: "Signs for the provider", de: "Unterzeichnet für den Service Provider",
    fr: "Signe pour le fournisseur", it: "Firma per il fornitore",
    ru: "Подписывает от поставщика")
  static let source = Phrase(
    en: "Source", de: "Quelle", fr: "Source", it: "Fonte",
    ru: "Источник")
  static let statement = Phrase(
    en: "Benefit", de: "Nutzen", fr: "Bénéfice", it: "Beneficio",
    ru: "Выгода")
  static let status = Phrase(
    en: "Status", de: "Status", fr: "Statut", it: "Stato",
    ru: "Статус")
  static let supports = Phrase(
    en: "Supports", de: "Stützt", fr: "Soutient", it: "Sostiene",
    ru: "Поддерживает")
  static let synonyms = Phrase(
    en: "Words by which it is found", de: "Suchwörter", fr: "Mots de recherche",
    it: "Parole di ricerca",
    ru: "Слова для поиска")
  static let termMonths = Phrase(
    en: "Term", de: "Laufzeit", fr: "Durée", it: "Durata",
    ru: "Срок действия")
  static let termination = Phrase(
    en: "Termination", de: "Kündigung", fr: "Résiliation", it: "Recesso",
    ru: "Расторжение")
  static let unit = Phrase(
    en: "Unit", de: "Einheit", fr: "Unité", it: "Unità",
    ru: "Единица")
  static let until = Phrase(
    en: "Holds until", de: "Gilt bis", fr: "Valable jusqu'au", it: "Valido fino al",
    ru: "Действует до")
  static let updates = Phrase(
    en: "Updates every", de: "Zwischenstand alle", fr: "Point toutes les", it: "Aggiornamenti ogni",
    ru: "Далее каждые")
  static let userDuties = Phrase(
    en: "What the users do", de: "Was die Anwender tun", fr: "Ce que font les utilisateurs",
    it: "Che cosa fanno gli utenti",
    ru: "Что делают пользователи")
  static let users = Phrase(
    en: "Made for", de: "Gemacht für", fr: "Destiné à", it: "Pensato per",
    ru: "Для кого")
  static let vat = Phrase(
    en: "Value added tax", de: "Umsatzsteuer", fr: "TVA", it: "IVA",
    ru: "НДС")
  static let version = Phrase(
    en: "Version", de: "Version", fr: "Version", it: "Versione",
    ru: "Версия")
  static let week = Phrase(
    en: "Hours of the week", de: "Wochenzeiten", fr: "Heures de la semaine",
    it: "Orario settimanale",
    ru: "Недельное расписание")
  static let window = Phrase(
    en: "Period", de: "Zeitraum", fr: "Période", it: "Periodo",
    ru: "Период")
  static let withoutCredits = Phrase(
    en: "Without credits", de: "Ohne Gutschriften", fr: "Sans crédits", it: "Senza crediti",
    ru: "Без компенсаций")
  static let zone = Phrase(
    en: "Time zone", de: "Zeitzone", fr: "Fuseau horaire", it: "Fuso orario",
    ru: "Часовой пояс")

  static let lastOnes = [
    party, phone, precedence, promise, providerDuties, raising, rank, recoveryPoint, recoveryTime,
    relations, relievedCosts, relievedRisks, renewal, reportDays, requires, respond, restore,
    reviewCycle, role, security, short, signs, source, statement, status, supports, synonyms,
    termMonths, termination, unit, until, updates, userDuties, users, vat, version, week, window,
    withoutCredits, zone,
  ]
}
