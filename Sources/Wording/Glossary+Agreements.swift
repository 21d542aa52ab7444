/// Terms about what is asked and agreed.
extension Glossary {
  static let agreements: [Term] = [
    serviceLevelRequirement, serviceLevelTarget, serviceLevelAgreement, operationalLevelAgreement,
    underpinningContract, exclusion, customerDuties,
  ]

  package static let serviceLevelRequirement = Term(
    "service-level-requirement", en: ["service level requirement", "SLR"],
    de: ["Service-Level-Anforderung", "SLR"], fr: ["exigence de niveau de service", "SLR"],
    it: ["requisito di livello di servizio", "SLR"], ru: ["требование к уровню услуги", "SLR"],
    meaning: EveryLanguage(
      en: """
        What the customer needs from a service, in the customer's own words, before anything is \
        agreed.
        """,
      de: """
        Was der Kunde von einem Service braucht, in seinen eigenen Worten und bevor etwas \
        vereinbart ist.
        """,
      fr: "Ce que le client attend d'un service, dans ses propres mots et avant tout accord.",
      it: "Ciò che il cliente chiede a un servizio, con parole sue e prima di ogni accordo.",
      ru: "То, что нужно заказчику от услуги, записанное его словами до заключения соглашения."))

  package static let serviceLevelTarget = Term(
    "service-level-target", en: ["service level target"], de: ["Service-Level-Ziel", "Zielwert"],
    fr: ["cible de niveau de service", "engagement"],
    it: ["obiettivo di livello di servizio", "valore target"],
    ru: ["целевой показатель уровня услуги"],
    meaning: EveryLanguage(
      en: """
        A figure that the provider commits to, with its unit, its period and the way it is \
        measured.
        """,
      de: "Ein zugesagter Wert mit Einheit, Zeitraum und Messverfahren.",
      fr: """
        Une valeur sur laquelle le fournisseur s'engage, avec son unité, sa période et sa \
        méthode de mesure.
        """,
      it: """
        Un valore che il fornitore si impegna a rispettare, con unità, periodo e metodo di \
        misura.
        """,
      ru: """
        Значение, которое поставщик обязуется обеспечить, с указанием единицы, периода и способа \
        измерения.
        """))

  package static let serviceLevelAgreement = Term(
    "service-level-agreement", en: ["service level agreement", "SLA"],
    de: ["Service Level Agreement", "SLA"],
    fr: ["accord de niveau de service", "SLA", "convention de services"],
    it: ["accordo sul livello di servizio", "SLA"], ru: ["соглашение об уровне услуг", "SLA"],
    meaning: EveryLanguage(
      en: """
        The agreement between provider and customer on a service, its targets and what each side \
        does.
        """,
      de: """
        Die Vereinbarung zwischen Anbieter und Kunde über einen Service, seine Ziele und die \
        Pflichten beider Seiten.
        """,
      fr: """
        L'accord entre fournisseur et client sur un service, ses cibles et les obligations de \
        chacun.
        """,
      it: """
        L'accordo tra fornitore e cliente su un servizio, i suoi obiettivi e gli obblighi di \
        entrambe le parti.
        """,
      ru: """
        Соглашение поставщика и заказчика об услуге, её целевых показателях и обязанностях обеих \
        сторон.
        """))

  package static let operationalLevelAgreement = Term(
    "operational-level-agreement", en: ["operational level agreement", "OLA"],
    de: ["Operational Level Agreement", "OLA"], fr: ["accord de niveau opérationnel", "OLA"],
    it: ["accordo sul livello operativo", "OLA"], ru: ["соглашение операционного уровня", "OLA"],
    meaning: EveryLanguage(
      en: """
        An agreement between two teams of the provider, so that the promise to the customer can \
        be kept.
        """,
      de: """
        Eine Vereinbarung zwischen zwei Teams des Anbieters, damit die Zusage an den Kunden \
        eingehalten werden kann.
        """,
      fr: """
        Un accord entre deux équipes du fournisseur, qui permet de tenir la promesse faite au \
        client.
        """,
      it: """
        Un accordo tra due gruppi interni del fornitore, che permette di mantenere la promessa \
        fatta al cliente.
        """,
      ru: """
        Соглашение между подразделениями поставщика, благодаря которому выполняется обещанное \
        заказчику.
        """))

  package static let underpinningContract = Term(
    "underpinning-contract", en: ["underpinning contract", "UC", "supplier contract"],
    de: ["Underpinning Contract", "UC", "Vertrag mit Drittpartei"],
    fr: ["contrat de sous-traitance", "UC"], it: ["contratto con il fornitore", "UC"],
    ru: ["договор с поставщиком", "UC"],
    meaning: EveryLanguage(
      en: "A contract with an outside supplier on which a service to the customer rests.",
      de: """
        Ein Vertrag mit einem externen Lieferanten, auf den sich ein Service für den Kunden \
        stützt.
        """,
      fr: "Un contrat avec un prestataire externe, sur lequel repose un service rendu au client.",
      it: "Un contratto con un fornitore esterno, su cui si regge un servizio per il cliente.",
      ru: "Договор с внешним поставщиком, на который опирается услуга для заказчика."))

  package static let exclusion = Term(
    "exclusion", en: ["exclusion"], de: ["Ausschluss"], fr: ["exclusion"], it: ["esclusione"],
    ru: ["исключение"],
    meaning: EveryLanguage(
      en: "A case that is agreed not to count, such as announced maintenance.",
      de: "Ein Fall, der nach Vereinbarung nicht mitzählt, etwa eine angekündigte Wartung.",
      fr: """
        Un cas qui, d'un commun accord, n'entre pas dans le calcul, par exemple une maintenance \
        annoncée.
        """,
      it: "Un caso che per accordo non entra nel conto, per esempio una manutenzione annunciata.",
      ru: "Случай, который по договорённости не учитывается, например заранее объявленные работы."))

  package static let customerDuties = Term(
    "customer-duties", en: ["customer's duties", "customer duties", "customer's obligations"],
    de: ["Mitwirkungspflichten", "Mitwirkungspflichten des Kunden", "Pflichten des Kunden"],
    fr: ["obligations du client"], it: ["obblighi del cliente"], ru: ["обязанности заказчика"],
    meaning: EveryLanguage(
      en: "What the customer does so that the provider can keep its promises.",
      de: "Was der Kunde beiträgt, damit der Anbieter seine Zusagen einhalten kann.",
      fr: "Ce que le client fait pour que le fournisseur puisse tenir ses engagements.",
      it: "Ciò che il cliente fa perché il fornitore possa mantenere i propri impegni.",
      ru: "То, что делает заказчик, чтобы поставщик мог выполнить обещанное."))
}
