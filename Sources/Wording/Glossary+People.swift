/// Terms about who takes part.
extension Glossary {
  static let people: [Term] = [
    customer, user, sponsor, serviceProvider, serviceLevelManager, businessRelationshipManager,
    serviceOwner, serviceDesk,
  ]

  package static let customer = Term(
    "customer", en: ["customer"], de: ["Kunde"], fr: ["client"], it: ["cliente"], ru: ["заказчик"],
    contract: [.de: "Auftraggeber", .it: "committente"],
    meaning: EveryLanguage(
      en: """
        The side that orders a service, agrees its levels and pays for it; it need not use the \
        service itself.
        """,
      de: """
        Die Seite, die einen Service bestellt, seine Service Levels vereinbart und ihn bezahlt; \
        sie muss ihn nicht selbst nutzen.
        """,
      fr: """
        La partie qui commande un service, en négocie les niveaux et le paie, sans forcément \
        l'utiliser elle-même.
        """,
      it: """
        La parte che ordina un servizio, ne concorda i livelli e lo paga; non è detto che lo usi \
        in prima persona.
        """,
      ru: """
        Сторона, которая заказывает услугу, согласует её уровень и оплачивает её; сама она может \
        услугой и не пользоваться.
        """))

  package static let user = Term(
    "user", en: ["user"], de: ["Anwender", "Nutzer"], fr: ["utilisateur"], it: ["utente"],
    ru: ["пользователь"],
    meaning: EveryLanguage(
      en: """
        A person who uses the service in daily work; its level and its price are agreed by the \
        customer.
        """,
      de: """
        Eine Person, die den Service bei der täglichen Arbeit nutzt; Umfang und Preis vereinbart \
        der Kunde.
        """,
      fr: """
        La personne qui utilise le service au quotidien, tandis que le client en négocie le \
        niveau et le prix.
        """,
      it: """
        Chi usa il servizio nel lavoro di ogni giorno, mentre livello e prezzo li concorda il \
        cliente.
        """,
      ru: """
        Тот, кто пользуется услугой в повседневной работе; об уровне и цене договаривается \
        заказчик.
        """))

  package static let sponsor = Term(
    "sponsor", en: ["sponsor", "budget holder"], de: ["Sponsor", "Budgetverantwortlicher"],
    fr: ["sponsor", "commanditaire"], it: ["sponsor", "responsabile del budget"],
    ru: ["спонсор", "владелец бюджета"],
    meaning: EveryLanguage(
      en: "The person on the customer's side who authorises the budget for a service.",
      de: "Die Person auf Kundenseite, die das Budget für einen Service freigibt.",
      fr: "La personne qui, du côté du client, autorise le budget d'un service.",
      it: "La persona che, dalla parte del cliente, autorizza il budget di un servizio.",
      ru: "Представитель заказчика, который утверждает бюджет на услугу."))

  package static let serviceProvider = Term(
    "service-provider", en: ["service provider"],
    de: ["Service Provider", "Dienstleister", "Auftragnehmer"],
    fr: ["fournisseur de services", "prestataire"], it: ["fornitore di servizi", "fornitore"],
    ru: ["поставщик услуг"],
    meaning: EveryLanguage(
      en: "The organisation that provides a service and answers for what was agreed about it.",
      de: "Die Organisation, die einen Service erbringt und für das Vereinbarte einsteht.",
      fr: "L'organisation qui fournit un service et répond de ce qui a été convenu.",
      it: "L'organizzazione che eroga un servizio e risponde di quanto concordato.",
      ru: "Организация, которая предоставляет услугу и отвечает за выполнение договорённостей."))

  package static let serviceLevelManager = Term(
    "service-level-manager", en: ["service level manager"], de: ["Service Level Manager"],
    fr: ["gestionnaire des niveaux de service"], it: ["service level manager"],
    ru: ["менеджер уровня услуг"],
    meaning: EveryLanguage(
      en: """
        The person on the provider's side who agrees service levels with the customer and sees \
        that they are measured, reported and reviewed.
        """,
      de: """
        Die Person auf Anbieterseite, die Service Levels mit dem Kunden vereinbart und dafür \
        sorgt, dass sie gemessen, berichtet und besprochen werden.
        """,
      fr: """
        La personne qui, chez le fournisseur, convient des niveaux de service avec le client et \
        veille à leur mesure, à leur suivi et à leur revue.
        """,
      it: """
        La persona che, presso il fornitore, concorda i livelli di servizio con il cliente e ne \
        cura la misura, i report e le revisioni.
        """,
      ru: """
        Представитель поставщика, который согласует с заказчиком уровень услуг и следит за тем, \
        чтобы его измеряли, отражали в отчётах и обсуждали.
        """))

  package static let businessRelationshipManager = Term(
    "business-relationship-manager", en: ["business relationship manager", "BRM"],
    de: ["Business Relationship Manager", "BRM"], fr: ["business relationship manager", "BRM"],
    it: ["business relationship manager", "BRM"],
    ru: ["менеджер по взаимоотношениям с бизнесом", "BRM"],
    meaning: EveryLanguage(
      en: """
        The person who looks after the whole relationship with the customer and picks up wishes \
        that go beyond today's services.
        """,
      de: """
        Die Person, die die gesamte Beziehung zum Kunden pflegt und Wünsche aufnimmt, die über \
        die heutigen Services hinausgehen.
        """,
      fr: """
        La personne qui entretient l'ensemble de la relation avec le client et recueille les \
        souhaits qui dépassent les services actuels.
        """,
      it: """
        La persona che cura l'intera relazione con il cliente e raccoglie le esigenze che vanno \
        oltre i servizi attuali.
        """,
      ru: """
        Тот, кто отвечает за отношения с заказчиком в целом и принимает пожелания, выходящие за \
        рамки нынешних услуг.
        """))

  package static let serviceOwner = Term(
    "service-owner", en: ["service owner"], de: ["Service Owner", "Serviceverantwortlicher"],
    fr: ["propriétaire de service", "responsable de service"],
    it: ["service owner", "responsabile del servizio"], ru: ["владелец услуги"],
    meaning: EveryLanguage(
      en: "The person who is accountable for one service as a whole, from end to end.",
      de: "Die Person, die einen Service von Anfang bis Ende verantwortet.",
      fr: "La personne responsable d'un service dans son ensemble, de bout en bout.",
      it: "La persona che risponde di un servizio nel suo insieme, dall'inizio alla fine.",
      ru: "Тот, кто отвечает за услугу в целом, от начала до конца."))

  package static let serviceDesk = Term(
    "service-desk", en: ["service desk"], de: ["Service Desk"], fr: ["centre de services"],
    it: ["service desk"], ru: ["служба поддержки", "сервис-деск"],
    meaning: EveryLanguage(
      en: "The one place that users turn to with incidents and requests.",
      de: "Die zentrale Anlaufstelle der Anwender für Störungen und Anfragen.",
      fr: "Le point de contact unique des utilisateurs pour leurs incidents et leurs demandes.",
      it: "Il punto di contatto unico degli utenti per incident e richieste.",
      ru: "Единая точка, куда пользователи обращаются с инцидентами и запросами."))
}
