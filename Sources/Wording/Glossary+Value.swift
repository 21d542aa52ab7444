/// Terms about what it is for.
extension Glossary {
  static let values: [Term] = [
    outcome, value, benefit, valueCoCreation, vitalBusinessFunction, observation, complaint,
  ]

  package static let outcome = Term(
    "outcome", en: ["outcome"], de: ["Ergebnis", "Outcome"], fr: ["résultat"],
    it: ["risultato", "outcome"], ru: ["результат", "конечный результат"],
    meaning: EveryLanguage(
      en: "What matters to the customer's business in the end, and what a service helps to reach.",
      de: "Was im Geschäft des Kunden am Ende zählt und wozu ein Service beiträgt.",
      fr: """
        Ce qui compte, au bout du compte, pour l'activité du client et à quoi un service \
        contribue.
        """,
      it: "Ciò che alla fine conta per l'attività del cliente e a cui un servizio contribuisce.",
      ru: "То, что важно для дела заказчика и чего услуга помогает достичь."))

  package static let value = Term(
    "value", en: ["value"], de: ["Wert"], fr: ["valeur"], it: ["valore"], ru: ["ценность"],
    meaning: EveryLanguage(
      en: "What a service is worth in the customer's eyes, by its usefulness and its importance.",
      de: "Was ein Service aus Sicht des Kunden wert ist, nach Nutzen und Bedeutung.",
      fr: "Ce que vaut un service aux yeux du client, par son utilité et son importance.",
      it: "Quanto vale un servizio agli occhi del cliente, per utilità e importanza.",
      ru: "То, насколько услуга полезна и важна в глазах заказчика."))

  package static let benefit = Term(
    "benefit", en: ["benefit"], de: ["Nutzen"], fr: ["bénéfice", "gain attendu"],
    it: ["beneficio"], ru: ["выгода"],
    meaning: EveryLanguage(
      en: """
        What the customer gains from an outcome, in money or in another unit, by the customer's \
        own figures.
        """,
      de: """
        Was der Kunde durch ein Ergebnis gewinnt, in Geld oder in einer anderen Einheit, nach \
        seinen eigenen Zahlen.
        """,
      fr: """
        Ce que le client gagne grâce à un résultat, en argent ou dans une autre unité, d'après \
        ses propres chiffres.
        """,
      it: """
        Quello che il cliente guadagna da un risultato, in denaro o in un'altra unità, secondo i \
        suoi stessi dati.
        """,
      ru: """
        То, что даёт заказчику результат, в деньгах или в иных единицах, по его собственным \
        данным.
        """))

  package static let valueCoCreation = Term(
    "value-co-creation", en: ["value co-creation"],
    de: ["gemeinsame Wertschöpfung", "Value Co-Creation"], fr: ["co-création de valeur"],
    it: ["co-creazione di valore"], ru: ["совместное создание ценности"],
    meaning: EveryLanguage(
      en: "Value comes about only when provider and customer each do their part.",
      de: "Wert entsteht erst, wenn Anbieter und Kunde beide ihren Teil beitragen.",
      fr: "La valeur n'apparaît que si le fournisseur et le client font chacun leur part.",
      it: "Il valore nasce solo se fornitore e cliente fanno ciascuno la propria parte.",
      ru: """
        Ценность возникает только тогда, когда и поставщик, и заказчик делают свою часть работы.
        """))

  package static let vitalBusinessFunction = Term(
    "vital-business-function", en: ["vital business function", "VBF"],
    de: ["geschäftskritische Funktion", "VBF"], fr: ["fonction métier vitale", "VBF"],
    it: ["funzione di business vitale", "VBF"], ru: ["критически важная бизнес-функция", "VBF"],
    meaning: EveryLanguage(
      en: "A part of the customer's business that has to work even when the rest can wait.",
      de: "Ein Teil des Geschäfts, der auch dann laufen muss, wenn alles Übrige warten kann.",
      fr: "Une partie de l'activité qui doit fonctionner même quand le reste peut attendre.",
      it: "Una parte dell'attività che deve funzionare anche quando il resto può aspettare.",
      ru: """
        Часть деятельности заказчика, которая должна работать, даже если остальное может \
        подождать.
        """))

  package static let observation = Term(
    "observation", en: ["observation"], de: ["Feststellung", "Beobachtung"], fr: ["constat"],
    it: ["segnalazione", "osservazione"], ru: ["наблюдение"],
    meaning: EveryLanguage(
      en: "What the customer or a user has noticed, recorded as a fact in that person's own words.",
      de: """
        Was der Kunde oder ein Anwender bemerkt hat, in seinen Worten als Tatsache festgehalten.
        """,
      fr: """
        Ce que le client ou un utilisateur a remarqué, consigné comme un fait et dans ses \
        propres mots.
        """,
      it: "Quello che il cliente o un utente ha notato, annotato come un fatto e con parole sue.",
      ru: "То, что заметил заказчик или пользователь, записанное его словами как факт."))

  package static let complaint = Term(
    "complaint", en: ["complaint"], de: ["Beschwerde"], fr: ["réclamation"], it: ["reclamo"],
    ru: ["жалоба"],
    meaning: EveryLanguage(
      en: "A statement of dissatisfaction that waits for an answer.",
      de: "Eine Äußerung von Unzufriedenheit, die eine Antwort erwartet.",
      fr: "L'expression d'une insatisfaction qui attend une réponse.",
      it: "L'espressione di un'insoddisfazione che attende una risposta.",
      ru: "Выражение недовольства, на которое ждут ответа."))
}
