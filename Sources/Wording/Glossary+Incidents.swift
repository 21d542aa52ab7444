/// Terms about what happens to a service.
extension Glossary {
  static let incidents: [Term] = [
    incident, majorIncident, workaround, knownError, serviceRequest, requestForChange,
  ]

  package static let incident = Term(
    "incident", en: ["incident"], de: ["Incident", "Störung"], fr: ["incident"],
    it: ["incident", "incidente"], ru: ["инцидент"],
    meaning: EveryLanguage(
      en: "An unplanned event that interrupts a service or makes it worse.",
      de: "Ein ungeplantes Ereignis, das einen Service unterbricht oder verschlechtert.",
      fr: "Un événement imprévu qui interrompt un service ou en dégrade la qualité.",
      it: "Un evento imprevisto che interrompe un servizio o ne peggiora la qualità.",
      ru: "Незапланированное событие, из-за которого услуга прерывается или становится хуже."))

  package static let majorIncident = Term(
    "major-incident", en: ["major incident"], de: ["Major Incident", "schwerwiegende Störung"],
    fr: ["incident majeur"], it: ["major incident", "incidente grave"],
    ru: ["значительный инцидент", "major incident"],
    meaning: EveryLanguage(
      en: """
        An incident so grave for the business that it is handled at once and by a procedure of \
        its own.
        """,
      de: """
        Eine Störung, die das Geschäft so schwer trifft, dass sie sofort und nach eigenem \
        Verfahren behandelt wird.
        """,
      fr: """
        Un incident si grave pour l'activité qu'il est traité aussitôt et selon une procédure à \
        part.
        """,
      it: """
        Un incident così grave per l'attività da essere gestito subito e con una procedura a sé.
        """,
      ru: "Инцидент настолько тяжёлый, что им занимаются немедленно и в особом порядке."))

  package static let workaround = Term(
    "workaround", en: ["workaround"], de: ["Workaround", "Umgehungslösung"],
    fr: ["solution de contournement"], it: ["workaround", "soluzione temporanea"],
    ru: ["обходное решение"],
    meaning: EveryLanguage(
      en: "A way to go on working although the cause of the incident is still there.",
      de: "Ein Weg, weiterzuarbeiten, obwohl die Ursache der Störung noch besteht.",
      fr: "Un moyen de continuer à travailler alors que la cause de l'incident subsiste.",
      it: "Un modo per continuare a lavorare anche se la causa dell'incident è ancora presente.",
      ru: "Способ продолжать работу, хотя причина инцидента ещё не устранена."))

  package static let knownError = Term(
    "known-error", en: ["known error"], de: ["Known Error", "bekannter Fehler"],
    fr: ["erreur connue"], it: ["errore noto", "known error"], ru: ["известная ошибка"],
    meaning: EveryLanguage(
      en: "A problem whose cause is known but which is not solved yet.",
      de: "Ein Problem, dessen Ursache bekannt ist, das aber noch nicht gelöst ist.",
      fr: "Un problème dont la cause est connue, mais qui n'est pas encore résolu.",
      it: "Un problema di cui si conosce la causa, ma che non è ancora risolto.",
      ru: "Проблема, причина которой установлена, но которая ещё не решена."))

  package static let serviceRequest = Term(
    "service-request", en: ["service request"],
    de: ["Service Request", "Serviceanfrage", "Anfrage"], fr: ["demande de service"],
    it: ["richiesta di servizio"], ru: ["запрос на обслуживание"],
    meaning: EveryLanguage(
      en: """
        A user's request for something that belongs to the normal service, such as access or \
        advice.
        """,
      de: """
        Die Anfrage eines Anwenders nach etwas, das zum normalen Service gehört, etwa nach einem \
        Zugang oder einer Auskunft.
        """,
      fr: """
        La demande d'un utilisateur portant sur ce que prévoit le service normal, par exemple un \
        accès ou un renseignement.
        """,
      it: """
        La richiesta di un utente che rientra nel servizio normale, per esempio un accesso o \
        un'informazione.
        """,
      ru: """
        Обращение пользователя за тем, что входит в обычную услугу, например за доступом или \
        консультацией.
        """))

  package static let requestForChange = Term(
    "request-for-change", en: ["request for change", "RFC", "change request"],
    de: ["Request for Change", "RFC", "Änderungsantrag"], fr: ["demande de changement", "RFC"],
    it: ["richiesta di modifica", "RFC"], ru: ["запрос на изменение", "RFC"],
    meaning: EveryLanguage(
      en: """
        The proposal to change a service or something it is made of, to be assessed before it is \
        decided.
        """,
      de: """
        Der Antrag, einen Service oder einen seiner Bestandteile zu ändern, über den nach \
        Prüfung entschieden wird.
        """,
      fr: """
        La proposition de modifier un service ou l'un de ses composants, à évaluer avant \
        décision.
        """,
      it: """
        La proposta di modificare un servizio o un suo componente, da valutare prima di \
        decidere.
        """,
      ru: """
        Предложение изменить услугу или её составную часть, которое оценивают, прежде чем \
        принять решение.
        """))
}
