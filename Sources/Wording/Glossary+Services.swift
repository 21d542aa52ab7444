/// Terms about what is on offer.
extension Glossary {
  static let services: [Term] = [
    service, serviceCatalogue, serviceOffering, tier, serviceLevel, serviceSpecification,
    tailoredLevel,
  ]

  package static let service = Term(
    "service", en: ["service"], de: ["Service"], fr: ["service"], it: ["servizio"],
    ru: ["услуга", "сервис"], contract: [.de: "Leistung"],
    meaning: EveryLanguage(
      en: """
        What a provider does so that the customer reaches an outcome without having to manage \
        certain costs and risks itself.
        """,
      de: """
        Was ein Anbieter leistet, damit der Kunde ein Ergebnis erreicht, ohne bestimmte Kosten \
        und Risiken selbst steuern zu müssen.
        """,
      fr: """
        Ce que fait un fournisseur pour que le client obtienne un résultat sans avoir à gérer \
        lui-même certains coûts et risques.
        """,
      it: """
        Quello che un fornitore fa perché il cliente ottenga un risultato senza dover gestire in \
        proprio certi costi e rischi.
        """,
      ru: """
        То, что делает поставщик, чтобы заказчик получил результат и при этом не занимался сам \
        отдельными затратами и рисками.
        """))

  package static let serviceCatalogue = Term(
    "service-catalogue", en: ["service catalogue"], de: ["Servicekatalog"],
    fr: ["catalogue de services"], it: ["catalogo dei servizi"], ru: ["каталог услуг"],
    meaning: EveryLanguage(
      en: "The list of all services on offer, with their levels, prices and conditions.",
      de: "Das Verzeichnis aller angebotenen Services mit ihren Stufen, Preisen und Bedingungen.",
      fr: """
        La liste de tous les services proposés, avec leurs niveaux, leurs prix et leurs \
        conditions.
        """,
      it: "L'elenco di tutti i servizi offerti, con livelli, prezzi e condizioni.",
      ru: "Перечень всех предлагаемых услуг с их уровнями, ценами и условиями."))

  package static let serviceOffering = Term(
    "service-offering", en: ["service offering"], de: ["Serviceangebot"],
    fr: ["offre de services"], it: ["offerta di servizio"], ru: ["сервисное предложение"],
    meaning: EveryLanguage(
      en: """
        One or more services put together for a group of customers, with what they include and \
        what they cost.
        """,
      de: """
        Ein oder mehrere Services, die für eine Kundengruppe zusammengestellt sind, samt Inhalt \
        und Preis.
        """,
      fr: """
        Un ou plusieurs services réunis pour un groupe de clients, avec leur contenu et leur \
        prix.
        """,
      it: """
        Uno o più servizi messi insieme per un gruppo di clienti, con il loro contenuto e il \
        loro prezzo.
        """,
      ru: "Одна или несколько услуг, подобранных для группы заказчиков, с их составом и ценой."))

  package static let tier = Term(
    "tier", en: ["tier"], de: ["Servicestufe"], fr: ["formule", "niveau d'offre"],
    it: ["profilo di servizio", "fascia"], ru: ["пакет услуги", "уровень"],
    screen: [.en: "option"],
    meaning: EveryLanguage(
      en: """
        One of the ready-made levels of a service, with its targets and its price, from which \
        the customer chooses.
        """,
      de: """
        Eine der fertigen Ausprägungen eines Service mit ihren Zielwerten und ihrem Preis, aus \
        denen der Kunde wählt.
        """,
      fr: """
        L'un des niveaux prédéfinis d'un service, avec ses cibles et son prix, parmi lesquels le \
        client choisit.
        """,
      it: """
        Uno dei livelli già pronti di un servizio, con i suoi obiettivi e il suo prezzo, tra cui \
        il cliente sceglie.
        """,
      ru: """
        Один из готовых вариантов услуги со своими целевыми показателями и ценой; выбирает \
        заказчик.
        """))

  package static let serviceLevel = Term(
    "service-level", en: ["service level"], de: ["Service Level"], fr: ["niveau de service"],
    it: ["livello di servizio"], ru: ["уровень услуги"],
    meaning: EveryLanguage(
      en: "How good a service is, told in figures that can be measured.",
      de: "Die Güte eines Service, ausgedrückt in messbaren Größen.",
      fr: "La qualité d'un service, exprimée en valeurs mesurables.",
      it: "La qualità di un servizio, espressa in valori misurabili.",
      ru: "Качество услуги, выраженное в измеримых показателях."))

  package static let serviceSpecification = Term(
    "service-specification", en: ["service specification"], de: ["Servicespezifikation"],
    fr: ["spécification de service"], it: ["specifica del servizio"], ru: ["спецификация услуги"],
    meaning: EveryLanguage(
      en: "The description of what a service must achieve, from which it is designed and built.",
      de: """
        Die Beschreibung dessen, was ein Service leisten muss; nach ihr wird er entworfen und \
        aufgebaut.
        """,
      fr: """
        La description de ce qu'un service doit accomplir, à partir de laquelle il est conçu et \
        mis en place.
        """,
      it: """
        La descrizione di ciò che un servizio deve garantire, in base alla quale lo si progetta \
        e realizza.
        """,
      ru: "Описание того, что должна обеспечивать услуга; по нему её проектируют и создают."))

  package static let tailoredLevel = Term(
    "tailored-level", en: ["tailored service level", "tailored level", "custom service level"],
    de: ["individuelles Service Level", "kundenspezifisch"], fr: ["niveau de service sur mesure"],
    it: ["livello di servizio personalizzato"], ru: ["индивидуальный уровень услуги"],
    meaning: EveryLanguage(
      en: "A service level made for one customer, checked for feasibility before it is offered.",
      de: """
        Ein Service Level, das auf einen Kunden zugeschnitten ist und vor dem Angebot auf \
        Machbarkeit geprüft wird.
        """,
      fr: """
        Un niveau de service conçu pour un seul client, dont la faisabilité est vérifiée avant \
        l'offre.
        """,
      it: """
        Un livello di servizio fatto su misura per un cliente, di cui si verifica la fattibilità \
        prima dell'offerta.
        """,
      ru: """
        Уровень услуги, подобранный для одного заказчика и до предложения проверенный на \
        реализуемость.
        """))
}
