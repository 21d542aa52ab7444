import Wording

/// What is said when two catalogues are compared.
enum DifferencePhrases {
  static let title = Phrase(
    en: "From {before} to {after}", de: "Von {before} zu {after}", fr: "De {before} à {after}",
    it: "Da {before} a {after}", ru: "От {before} к {after}")
  static let customers = Phrase(
    en: "What changes for customers", de: "Was sich für Kunden ändert",
    fr: "Ce qui change pour les clients", it: "Che cosa cambia per i clienti",
    ru: "Что меняется для заказчиков")
  static let internals = Phrase(
    en: "What changes on the inside", de: "Was sich intern ändert", fr: "Ce qui change en interne",
    it: "Che cosa cambia all'interno", ru: "Что меняется внутри")
  static let touched = Phrase(
    en: "Meetings and drafts it touches", de: "Betroffene Gespräche und Entwürfe",
    fr: "Réunions et projets concernés", it: "Incontri e bozze interessati",
    ru: "Затронутые встречи и проекты")
  static let same = Phrase(
    en: "Both say the same.", de: "Beide sagen dasselbe.", fr: "Les deux disent la même chose.",
    it: "Entrambi dicono la stessa cosa.", ru: "Оба каталога совпадают.")
  static let sameVersion = Phrase(
    en: "Both are called {reference}: with a new version, meetings and drafts can tell them apart.",
    de:
      "Beide heißen {reference}: Mit einer neuen Version können Gespräche und Entwürfe sie auseinanderhalten.",
    fr:
      "Les deux s'appellent {reference} : avec une nouvelle version, réunions et projets peuvent les distinguer.",
    it:
      "Entrambi si chiamano {reference}: con una nuova versione, incontri e bozze possono distinguerli.",
    ru:
      "Оба называются {reference}: с новой версией встречи и проекты смогут их различить.")
  static let sameForCustomers = Phrase(
    en: "For customers everything stays as it was.", de: "Für Kunden bleibt alles, wie es war.",
    fr: "Pour les clients, tout reste comme avant.", it: "Per i clienti tutto resta com'era.",
    ru: "Для заказчиков всё остаётся по-прежнему.")
  static let untouched = Phrase(
    en: "Every open meeting and every draft stays as it is.",
    de: "Jedes offene Gespräch und jeder Entwurf bleibt, wie er ist.",
    fr: "Chaque réunion ouverte et chaque projet restent tels quels.",
    it: "Ogni incontro aperto e ogni bozza restano come sono.",
    ru: "Все открытые встречи и проекты остаются как есть.")
  static let changed = Phrase(
    en: "{what}: {after} (before: {before})", de: "{what}: {after} (bisher: {before})",
    fr: "{what} : {after} (avant : {before})", it: "{what}: {after} (prima: {before})",
    ru: "{what}: {after} (было: {before})")
  static let stated = Phrase(
    en: "{what}: {after} (new)", de: "{what}: {after} (neu)", fr: "{what} : {after} (nouveau)",
    it: "{what}: {after} (nuovo)", ru: "{what}: {after} (новое)")
  static let dropped = Phrase(
    en: "{what}: taken out (before: {before})", de: "{what}: entfällt (bisher: {before})",
    fr: "{what} : retiré (avant : {before})", it: "{what}: tolto (prima: {before})",
    ru: "{what}: снято (было: {before})")
  static let wording = Phrase(
    en: "{what}: new wording in {languages}", de: "{what}: neuer Wortlaut ({languages})",
    fr: "{what} : nouvelle rédaction ({languages})", it: "{what}: nuova formulazione ({languages})",
    ru: "{what}: новая формулировка ({languages})")
  static let order = Phrase(
    en: "{what}: another order", de: "{what}: andere Reihenfolge", fr: "{what} : autre ordre",
    it: "{what}: altro ordine", ru: "{what}: другой порядок")
  static let added = Phrase(
    en: "New: {what}", de: "Neu: {what}", fr: "Nouveau : {what}", it: "Nuovo: {what}",
    ru: "Новое: {what}")
  static let withdrawn = Phrase(
    en: "Withdrawn: {what}", de: "Entfällt: {what}", fr: "Retiré : {what}", it: "Ritirato: {what}",
    ru: "Снято: {what}")
  static let quantity = Phrase(
    en: "limit", de: "Grenze", fr: "limite", it: "limite", ru: "предел")
  static let yes = Phrase(en: "yes", de: "ja", fr: "oui", it: "sì", ru: "да")
  static let off = Phrase(
    en: "by agreement", de: "nach Vereinbarung", fr: "sur accord", it: "su accordo",
    ru: "по договорённости")
  static let meeting = Phrase(
    en: "{id}, {customer}, open meeting: {points}",
    de: "{id}, {customer}, offenes Gespräch: {points}",
    fr: "{id}, {customer}, réunion ouverte : {points}",
    it: "{id}, {customer}, incontro aperto: {points}",
    ru: "{id}, {customer}, открытая встреча: {points}")
  static let draft = Phrase(
    en: "{id}, {customer}, SLA draft {version}: {points}",
    de: "{id}, {customer}, SLA-Entwurf {version}: {points}",
    fr: "{id}, {customer}, projet de SLA {version} : {points}",
    it: "{id}, {customer}, bozza di SLA {version}: {points}",
    ru: "{id}, {customer}, проект SLA {version}: {points}")
  static let points = Phrase(
    en: "{count|one: {count} change|other: {count} changes}",
    de: "{count|one: {count} Änderung|other: {count} Änderungen}",
    fr: "{count|one: {count} changement|other: {count} changements}",
    it: "{count|one: {count} modifica|other: {count} modifiche}",
    ru:
      "{count|one: {count} изменение|few: {count} изменения|many: {count} изменений|other: {count} изменения}"
  )
  static let pointsOf = Phrase(
    en: "{points} ({services})", de: "{points} ({services})", fr: "{points} ({services})",
    it: "{points} ({services})", ru: "{points} ({services})")

  static let all = [
    title, customers, internals, touched, same, sameVersion, sameForCustomers, untouched, changed,
    stated,
    dropped, wording, order, added, withdrawn, quantity, yes, off, meeting, draft, points, pointsOf,
  ]
}
