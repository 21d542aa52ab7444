/// Terms about how incidents are dealt with.
extension Glossary {
  static let handling: [Term] = [
    priority, impact, urgency, responseTime, restorationTime, resolutionTime, escalation,
  ]

  package static let priority = Term(
    "priority", en: ["priority"], de: ["Priorität"], fr: ["priorité"], it: ["priorità"],
    ru: ["приоритет"],
    meaning: EveryLanguage(
      en: "The order in which incidents are dealt with, derived from impact and urgency.",
      de: """
        Die Reihenfolge, in der Störungen bearbeitet werden, abgeleitet aus Auswirkung und \
        Dringlichkeit.
        """,
      fr: "L'ordre dans lequel les incidents sont traités, déduit de l'impact et de l'urgence.",
      it: "L'ordine in cui si trattano gli incident, ricavato da impatto e urgenza.",
      ru: "Очерёдность, в которой занимаются инцидентами; её определяют по влиянию и срочности."))

  package static let impact = Term(
    "impact", en: ["impact"], de: ["Auswirkung"], fr: ["impact"], it: ["impatto"], ru: ["влияние"],
    meaning: EveryLanguage(
      en: "How widely and how severely an incident affects the business.",
      de: "Wie weit und wie schwer eine Störung das Geschäft trifft.",
      fr: "L'étendue et la gravité des effets d'un incident sur l'activité.",
      it: "Quanto sono estesi e quanto sono gravi gli effetti di un incident sull'attività.",
      ru: "То, насколько широко и тяжело инцидент сказывается на деятельности заказчика."))

  package static let urgency = Term(
    "urgency", en: ["urgency"], de: ["Dringlichkeit"], fr: ["urgence"], it: ["urgenza"],
    ru: ["срочность"],
    meaning: EveryLanguage(
      en: "How soon something has to be done before the damage to the business grows.",
      de: "Wie bald gehandelt werden muss, bevor der Schaden für das Geschäft wächst.",
      fr: "Le délai dans lequel il faut agir avant que le préjudice ne s'aggrave.",
      it: "Quanto presto bisogna agire prima che il danno per l'attività aumenti.",
      ru: "То, как скоро нужно действовать, чтобы ущерб для дела не вырос."))

  package static let responseTime = Term(
    "response-time", en: ["response time", "reaction time"], de: ["Reaktionszeit"],
    fr: ["délai de prise en charge", "GTI"], it: ["tempo di presa in carico"],
    ru: ["время реакции"],
    meaning: EveryLanguage(
      en: "The time from the report of an incident until somebody starts to work on it.",
      de: "Die Zeit von der Meldung einer Störung bis zum Beginn ihrer Bearbeitung.",
      fr: "Le temps entre le signalement d'un incident et le début de son traitement.",
      it: "Il tempo tra la segnalazione di un incident e l'inizio della lavorazione.",
      ru: "Время от сообщения об инциденте до начала работы над ним."))

  package static let restorationTime = Term(
    "restoration-time", en: ["time to restore service", "restoration time"],
    de: ["Wiederherstellungszeit"], fr: ["délai de rétablissement", "GTR"],
    it: ["tempo di ripristino"], ru: ["время восстановления"],
    meaning: EveryLanguage(
      en: "The time until users can work again, even if only by a workaround.",
      de: """
        Die Zeit, bis die Anwender wieder arbeiten können, und sei es mit einer Umgehungslösung.
        """,
      fr: """
        Le temps nécessaire pour que les utilisateurs puissent de nouveau travailler, fût-ce \
        grâce à un contournement.
        """,
      it: """
        Il tempo necessario perché gli utenti possano di nuovo lavorare, anche solo grazie a un \
        workaround.
        """,
      ru: "Время, за которое пользователи снова могут работать, пусть и с обходным решением."))

  package static let resolutionTime = Term(
    "resolution-time", en: ["resolution time", "time to resolve"], de: ["Lösungszeit"],
    fr: ["délai de résolution"], it: ["tempo di risoluzione"], ru: ["время решения"],
    meaning: EveryLanguage(
      en: "The time until the incident is settled for good, without a workaround.",
      de: "Die Zeit, bis die Störung endgültig behoben ist, ohne Umgehungslösung.",
      fr: "Le temps nécessaire pour que l'incident soit réglé définitivement, sans contournement.",
      it: "Il tempo necessario alla soluzione definitiva dell'incident, senza workaround.",
      ru: "Время до окончательного устранения инцидента, без обходных решений."))

  package static let escalation = Term(
    "escalation", en: ["escalation"], de: ["Eskalation"], fr: ["escalade"], it: ["escalation"],
    ru: ["эскалация"],
    meaning: EveryLanguage(
      en: """
        Bringing in people with more knowledge or more authority when a matter threatens to take \
        too long.
        """,
      de: """
        Das Einschalten von Personen mit mehr Fachwissen oder mehr Befugnissen, wenn etwas zu \
        lange zu dauern droht.
        """,
      fr: """
        Le recours à des personnes plus expertes ou plus haut placées lorsque le traitement \
        risque de trop durer.
        """,
      it: """
        Il coinvolgimento di persone con più competenza o più autorità quando una questione \
        rischia di protrarsi troppo.
        """,
      ru: "Привлечение более опытных сотрудников или руководителей, когда дело грозит затянуться."))
}
