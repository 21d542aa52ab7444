/// Terms about what is measured.
extension Glossary {
  static let measures: [Term] = [
    keyPerformanceIndicator, measurementPeriod, measurementPoint, threshold, workloadLimit,
    serviceLevelAchievement, missedTarget,
  ]

  package static let keyPerformanceIndicator = Term(
    "key-performance-indicator", en: ["key performance indicator", "KPI"], de: ["Kennzahl", "KPI"],
    fr: ["indicateur", "KPI"], it: ["indicatore", "KPI"], ru: ["показатель", "KPI"],
    meaning: EveryLanguage(
      en: "A measured figure that shows whether an aim is reached.",
      de: "Eine gemessene Größe, die zeigt, ob ein Ziel erreicht ist.",
      fr: "Une grandeur mesurée qui montre si un objectif est atteint.",
      it: "Una grandezza misurata che mostra se un obiettivo è raggiunto.",
      ru: "Измеряемая величина, по которой видно, достигнута ли цель."))

  package static let measurementPeriod = Term(
    "measurement-period", en: ["measurement period"], de: ["Messzeitraum"],
    fr: ["période de mesure"], it: ["periodo di osservazione"], ru: ["отчётный период"],
    meaning: EveryLanguage(
      en: "The stretch of time for which a figure is worked out, such as a calendar month.",
      de: "Der Zeitraum, über den ein Wert berechnet wird, etwa ein Kalendermonat.",
      fr: "L'intervalle sur lequel une valeur est calculée, par exemple un mois civil.",
      it: "L'intervallo su cui si calcola un valore, per esempio un mese di calendario.",
      ru: "Промежуток, за который рассчитывают показатель, например календарный месяц."))

  package static let measurementPoint = Term(
    "measurement-point", en: ["measurement point"], de: ["Messpunkt"], fr: ["point de mesure"],
    it: ["punto di misura"], ru: ["точка измерения"],
    meaning: EveryLanguage(
      en: "The place at which the service is measured, for example where the user signs in.",
      de: "Die Stelle, an der der Service gemessen wird, zum Beispiel die Anmeldung des Anwenders.",
      fr: "L'endroit où le service est mesuré, par exemple là où l'utilisateur se connecte.",
      it: "Il punto in cui si misura il servizio, per esempio dove accede l'utente.",
      ru: "Место, в котором измеряют услугу, например там, где пользователь входит в систему."))

  package static let threshold = Term(
    "threshold", en: ["threshold"], de: ["Schwellenwert"], fr: ["seuil"], it: ["soglia"],
    ru: ["пороговое значение"],
    meaning: EveryLanguage(
      en: "The value at which something follows, such as a credit or a warning.",
      de: "Der Wert, ab dem etwas folgt, etwa eine Gutschrift oder eine Warnung.",
      fr: """
        La valeur à partir de laquelle quelque chose se déclenche, par exemple un crédit ou une \
        alerte.
        """,
      it: "Il valore a partire dal quale scatta qualcosa, per esempio un credito o un avviso.",
      ru: """
        Значение, начиная с которого наступают последствия, например компенсация или \
        предупреждение.
        """))

  package static let workloadLimit = Term(
    "workload-limit", en: ["workload limit"], de: ["Mengengrenze", "Mengengerüst"],
    fr: ["limite de volumétrie"], it: ["limite di carico", "volumi massimi"],
    ru: ["предельный объём", "предельный объём нагрузки", "предельная нагрузка"],
    meaning: EveryLanguage(
      en: "The number of users, requests or other units up to which the targets hold.",
      de: """
        Die Menge an Anwendern, Anfragen oder anderen Einheiten, bis zu der die Zielwerte \
        gelten.
        """,
      fr: """
        Le nombre d'utilisateurs, de demandes ou d'autres unités jusqu'auquel les cibles sont \
        valables.
        """,
      it: "Il numero di utenti, richieste o altre unità fino al quale valgono gli obiettivi.",
      ru: """
        Число пользователей, запросов или иных единиц, до которого действуют целевые показатели.
        """))

  package static let serviceLevelAchievement = Term(
    "service-level-achievement", en: ["service level achievement"],
    de: ["SLA-Erfüllung", "Zielerreichung"], fr: ["atteinte des niveaux de service"],
    it: ["rispetto dei livelli di servizio"], ru: ["выполнение SLA"],
    meaning: EveryLanguage(
      en: "What was actually reached in a period, set against the targets.",
      de: "Was in einem Zeitraum tatsächlich erreicht wurde, gemessen an den Zielen.",
      fr: "Ce qui a réellement été atteint sur une période, rapporté aux cibles.",
      it: "Quanto si è effettivamente raggiunto in un periodo, rispetto agli obiettivi.",
      ru: "То, что на деле достигнуто за период, в сравнении с целевыми показателями."))

  package static let missedTarget = Term(
    "missed-target", en: ["missed target", "SLA breach"], de: ["Zielverfehlung", "SLA-Verletzung"],
    fr: ["niveau de service non atteint", "non-respect du SLA"],
    it: ["mancato rispetto del livello di servizio"],
    ru: ["невыполнение целевого показателя", "нарушение SLA"],
    meaning: EveryLanguage(
      en: "A value measured over its period that is worse than the target.",
      de: "Ein Messwert, der in seinem Zeitraum schlechter ist als das Ziel.",
      fr: "Une valeur mesurée sur la période qui est moins bonne que la cible.",
      it: "Un valore misurato nel periodo che è peggiore dell'obiettivo.",
      ru: "Случай, когда измеренное за период значение хуже целевого."))
}
