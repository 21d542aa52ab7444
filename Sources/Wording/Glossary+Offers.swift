/// Terms about papers and their dates.
extension Glossary {
  static let offers: [Term] = [
    offerValidity, feasibilityCheck, draft, provisional, effectiveDate, term, noticePeriod,
  ]

  package static let offerValidity = Term(
    "offer-validity", en: ["validity of the offer", "offer validity"],
    de: ["Angebotsgültigkeit", "Bindefrist"], fr: ["durée de validité de l'offre"],
    it: ["validità dell'offerta"], ru: ["срок действия предложения"],
    meaning: EveryLanguage(
      en: "The time during which the provider is bound by the offer.",
      de: "Die Zeit, in der der Anbieter an sein Angebot gebunden ist.",
      fr: "La période pendant laquelle le fournisseur est tenu par son offre.",
      it: "Il periodo in cui il fornitore resta vincolato alla propria offerta.",
      ru: "Период, в течение которого поставщик связан своим предложением."))

  package static let feasibilityCheck = Term(
    "feasibility-check", en: ["feasibility check"], de: ["Machbarkeitsprüfung"],
    fr: ["étude de faisabilité"], it: ["verifica di fattibilità"], ru: ["оценка реализуемости"],
    meaning: EveryLanguage(
      en: """
        Finding out whether, and at what price, a wish beyond the options can be met, with an \
        owner and an answer date.
        """,
      de: """
        Die Klärung, ob und zu welchem Preis sich ein Wunsch jenseits der Stufen erfüllen lässt, \
        mit Verantwortlichem und Termin.
        """,
      fr: """
        L'examen qui établit si une demande hors formules peut être satisfaite et à quel prix, \
        avec un responsable et une date de réponse.
        """,
      it: """
        L'esame che chiarisce se e a che prezzo si può soddisfare una richiesta fuori dai \
        profili, con un responsabile e una data di risposta.
        """,
      ru: """
        Выяснение того, можно ли и по какой цене выполнить пожелание сверх готовых пакетов, с \
        ответственным и сроком ответа.
        """))

  package static let draft = Term(
    "draft", en: ["draft"], de: ["Entwurf", "Vertragsentwurf"], fr: ["projet"], it: ["bozza"],
    ru: ["проект"],
    meaning: EveryLanguage(
      en: "A version that is still being worked on and binds nobody.",
      de: "Eine Fassung, an der noch gearbeitet wird und die niemanden bindet.",
      fr: "Une version encore en cours d'élaboration, qui n'engage personne.",
      it: "Una versione ancora in lavorazione, che non impegna nessuno.",
      ru: "Версия, над которой ещё работают и которая никого не обязывает."))

  package static let provisional = Term(
    "provisional", en: ["provisional"], de: ["vorläufig"], fr: ["provisoire"], it: ["provvisorio"],
    ru: ["предварительный"],
    meaning: EveryLanguage(
      en: """
        Said of a target that still lacks a condition, with an owner and a date by which it is \
        met.
        """,
      de: """
        So heißt ein Zielwert, dem noch eine Voraussetzung fehlt, mit Verantwortlichem und \
        Termin.
        """,
      fr: """
        Se dit d'une cible à laquelle il manque encore une condition, avec un responsable et une \
        échéance.
        """,
      it: """
        Si dice di un obiettivo a cui manca ancora una condizione, con un responsabile e una \
        scadenza.
        """,
      ru: """
        Так называют показатель, для которого ещё не выполнено условие, с ответственным и \
        сроком.
        """))

  package static let effectiveDate = Term(
    "effective-date", en: ["effective date"], de: ["Inkrafttreten", "Vertragsbeginn"],
    fr: ["date d'effet"], it: ["decorrenza"], ru: ["дата вступления в силу"],
    meaning: EveryLanguage(
      en: "The day from which the agreement applies.",
      de: "Der Tag, ab dem die Vereinbarung gilt.",
      fr: "Le jour à partir duquel l'accord s'applique.",
      it: "Il giorno dal quale si applica l'accordo.",
      ru: "День, с которого действует соглашение."))

  package static let term = Term(
    "term", en: ["term"], de: ["Laufzeit"], fr: ["durée"], it: ["durata"], ru: ["срок действия"],
    meaning: EveryLanguage(
      en: "The time for which the agreement is concluded.",
      de: "Die Zeit, für die die Vereinbarung geschlossen wird.",
      fr: "Le temps pour lequel l'accord est conclu.",
      it: "Il tempo per il quale l'accordo è concluso.",
      ru: "Время, на которое заключено соглашение."))

  package static let noticePeriod = Term(
    "notice-period", en: ["notice period"], de: ["Kündigungsfrist"], fr: ["préavis"],
    it: ["preavviso", "preavviso di recesso", "termine di preavviso"],
    ru: ["срок уведомления", "срок уведомления о расторжении"],
    meaning: EveryLanguage(
      en: "The time that has to pass between giving notice and the end of the agreement.",
      de: "Die Zeit, die zwischen der Kündigung und dem Ende der Vereinbarung liegen muss.",
      fr: "Le délai à respecter entre l'annonce de la résiliation et la fin de l'accord.",
      it: "Il tempo che deve passare tra la disdetta e la fine dell'accordo.",
      ru: "Время, которое должно пройти между уведомлением о расторжении и окончанием соглашения."))
}
