import Wording

/// What the parts of a customer's record are called, by slot of the onboarding.
enum RecordFieldPhrases {
  static let names: [String: Phrase] = [
    "organisation": Phrase(
      en: "Organisation", de: "Organisation", fr: "Organisation", it: "Organizzazione",
      ru: "Организация"),
    "signer": Phrase(
      en: "Signs the agreement", de: "Unterschreibt die Vereinbarung", fr: "Signe l'accord",
      it: "Firma l'accordo", ru: "Подписывает соглашение"),
    "kind": Phrase(
      en: "Kind and billing", de: "Art und Abrechnung", fr: "Statut et facturation",
      it: "Tipo e fatturazione", ru: "Вид и расчёты"),
    "business": Phrase(
      en: "Business", de: "Tätigkeit", fr: "Activité", it: "Attività", ru: "Деятельность"),
    "user-groups": Phrase(
      en: "Users", de: "Anwender", fr: "Utilisateurs", it: "Utenti", ru: "Пользователи"),
    "services-today": Phrase(
      en: "In use today", de: "Heute in Gebrauch", fr: "En place aujourd'hui", it: "In uso oggi",
      ru: "Используется сегодня"),
    "reports": Phrase(
      en: "Remarks on it", de: "Bemerkungen dazu", fr: "Remarques", it: "Osservazioni",
      ru: "Замечания"),
    "contact": Phrase(
      en: "Contact in daily business", de: "Kontakt im Alltag", fr: "Contact au quotidien",
      it: "Contatto di ogni giorno", ru: "Контакт на обычный день"),
    "escalation": Phrase(
      en: "Contact when it is serious", de: "Kontakt im Ernstfall", fr: "Contact en cas grave",
      it: "Contatto nei casi gravi", ru: "Контакт на серьёзный случай"),
    "manager-roles": Phrase(
      en: "Services and relationship", de: "Services und Beziehung", fr: "Services et relation",
      it: "Servizi e relazione", ru: "Услуги и отношения"),
    "service-manager": Phrase(
      en: "Service level manager", de: "Service Level Manager",
      fr: "Gestionnaire des niveaux de service", it: "Service level manager",
      ru: "Менеджер уровня услуг"),
    "relationship-manager": Phrase(
      en: "Business relationship manager", de: "Business Relationship Manager",
      fr: "Business relationship manager", it: "Business relationship manager",
      ru: "Менеджер по взаимоотношениям с бизнесом"),
    "cycle": Phrase(
      en: "We meet", de: "Wir treffen uns", fr: "Nous nous voyons", it: "Ci incontriamo",
      ru: "Встречаемся"),
    "next-meeting": Phrase(
      en: "Next meeting", de: "Nächster Termin", fr: "Prochaine réunion", it: "Prossimo incontro",
      ru: "Следующая встреча"),
  ]
}
