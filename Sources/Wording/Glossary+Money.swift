/// Terms about what is paid.
extension Glossary {
  static let money: [Term] = [
    serviceCredit, penalty, bonus, cap, recurringCharge, oneOffCharge, chargeback,
  ]

  package static let serviceCredit = Term(
    "service-credit", en: ["service credit"], de: ["Service-Gutschrift", "Service Credit"],
    fr: ["crédit de service"], it: ["credito di servizio", "service credit"],
    ru: ["компенсация", "сервисный кредит"],
    meaning: EveryLanguage(
      en: "An agreed reduction of the charge when a target is missed.",
      de: "Eine vereinbarte Minderung des Entgelts, wenn ein Ziel verfehlt wird.",
      fr: "Une réduction convenue de la redevance lorsqu'une cible n'est pas atteinte.",
      it: "Una riduzione concordata del canone quando un obiettivo non è rispettato.",
      ru: "Согласованное уменьшение платы за услугу, если целевой показатель не выполнен."))

  package static let penalty = Term(
    "penalty", en: ["contractual penalty"], de: ["Vertragsstrafe", "Pönale"], fr: ["pénalité"],
    it: ["penale"], ru: ["неустойка", "штраф"],
    meaning: EveryLanguage(
      en: """
        A sum fixed in the contract that is due when a duty is breached; in law it is not a \
        price reduction.
        """,
      de: """
        Ein im Vertrag festgelegter Betrag, der bei einer Pflichtverletzung fällig wird; \
        rechtlich keine Preisminderung.
        """,
      fr: """
        Une somme fixée au contrat et due en cas de manquement, juridiquement distincte d'une \
        réduction de prix.
        """,
      it: """
        Una somma fissata nel contratto e dovuta in caso di inadempimento, giuridicamente \
        diversa da una riduzione di prezzo.
        """,
      ru: """
        Установленная договором сумма, которую платят при нарушении обязательства; по закону это \
        не снижение цены.
        """))

  package static let bonus = Term(
    "bonus", en: ["bonus"], de: ["Bonus"], fr: ["bonus"], it: ["bonus", "premio"], ru: ["бонус"],
    meaning: EveryLanguage(
      en: "An agreed extra payment when a target is clearly exceeded.",
      de: "Eine vereinbarte Zusatzzahlung, wenn ein Ziel deutlich übertroffen wird.",
      fr: "Un supplément convenu, versé lorsqu'une cible est nettement dépassée.",
      it: "Un compenso aggiuntivo concordato, dovuto quando un obiettivo è nettamente superato.",
      ru: "Согласованная доплата за заметное превышение целевого показателя."))

  package static let cap = Term(
    "cap", en: ["cap", "ceiling"], de: ["Obergrenze", "Deckelung"], fr: ["plafond"],
    it: ["tetto massimo"], ru: ["предельный размер"],
    meaning: EveryLanguage(
      en: "The most that credits, penalties or bonuses can amount to in a period.",
      de: """
        Der Höchstbetrag, den Gutschriften, Vertragsstrafen oder Boni in einem Zeitraum \
        erreichen können.
        """,
      fr: """
        Le montant maximal que les crédits, les pénalités ou les bonus peuvent atteindre sur une \
        période.
        """,
      it: "L'importo massimo che crediti, penali o bonus possono raggiungere in un periodo.",
      ru: "Наибольшая сумма компенсаций, неустоек или бонусов за период."))

  package static let recurringCharge = Term(
    "recurring-charge", en: ["monthly charge", "recurring charge", "monthly fee"],
    de: ["monatliches Entgelt", "Monatspauschale"], fr: ["redevance mensuelle", "abonnement"],
    it: ["canone mensile"], ru: ["ежемесячная плата", "абонентская плата"],
    meaning: EveryLanguage(
      en: "What is paid for the service each month.",
      de: "Was für den Service jeden Monat zu zahlen ist.",
      fr: "Ce qui est payé chaque mois pour le service.",
      it: "Quanto si paga ogni mese per il servizio.",
      ru: "Сумма, которую платят за услугу каждый месяц."))

  package static let oneOffCharge = Term(
    "one-off-charge", en: ["one-off charge", "set-up charge", "one-time charge"],
    de: ["einmaliges Entgelt", "Einmalkosten"], fr: ["frais uniques", "frais de mise en service"],
    it: ["costo una tantum"], ru: ["единовременная плата", "разовый платёж"],
    meaning: EveryLanguage(
      en: "What is paid once, for example when the service is set up.",
      de: "Was einmal zu zahlen ist, zum Beispiel bei der Einrichtung des Service.",
      fr: "Ce qui est payé une seule fois, par exemple à la mise en service.",
      it: "Quanto si paga una volta sola, per esempio all'avvio del servizio.",
      ru: "Сумма, которую платят один раз, например при подключении услуги."))

  package static let chargeback = Term(
    "chargeback", en: ["chargeback", "charge-back"], de: ["interne Leistungsverrechnung", "ILV"],
    fr: ["refacturation interne"], it: ["riaddebito interno"], ru: ["внутренние взаиморасчёты"],
    meaning: EveryLanguage(
      en: "Billing the departments of one's own organisation for the services they use.",
      de: """
        Die Verrechnung der Kosten an die Abteilungen des eigenen Hauses, die die Services \
        nutzen.
        """,
      fr: """
        La facturation des coûts aux entités de la même organisation qui utilisent les services.
        """,
      it: "L'addebito dei costi ai reparti della stessa organizzazione che usano i servizi.",
      ru: "Отнесение затрат на те подразделения организации, которые пользуются услугами."))
}
