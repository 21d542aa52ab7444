import Wording

/// Sentences around a new customer's record.
enum OnboardingPhrases {
  static let recorded = Phrase(
    en: "{field}: {value}", de: "{field}: {value}", fr: "{field} : {value}",
    it: "{field}: {value}", ru: "{field}: {value}")
  static let leftOpen = Phrase(
    en: "{field}: left open.", de: "{field}: bleibt offen.", fr: "{field} : reste ouvert.",
    it: "{field}: resta in sospeso.", ru: "{field}: пока открыто.")
  static let told = Phrase(
    en: "{field}: {value}.", de: "{field}: {value}.", fr: "{field} : {value}.",
    it: "{field}: {value}.", ru: "{field}: {value}.")
  static let date = Phrase(en: "{date}", de: "{date}", fr: "{date}", it: "{date}", ru: "{date}")
  static let group = Phrase(
    en: "{group}: {count}", de: "{group}: {count}", fr: "{group} : {count}",
    it: "{group}: {count}", ru: "{group}: {count}")
  static let newFile = Phrase(
    en: "A new file, customers/{customer}.yaml, would say:",
    de: "In eine neue Datei, customers/{customer}.yaml, käme:",
    fr: "Un nouveau fichier, customers/{customer}.yaml, dirait :",
    it: "Un nuovo file, customers/{customer}.yaml, conterrebbe:",
    ru: "В новый файл customers/{customer}.yaml войдёт:")
  static let open = Phrase(
    en: "Still open: {fields}.", de: "Noch offen: {fields}.", fr: "Encore ouvert : {fields}.",
    it: "Ancora aperto: {fields}.", ru: "Ещё открыто: {fields}.")
  static let nobodySigns = Phrase(
    en:
      "Users are heard; somebody who decides or pays is needed, too, even if absent today. Please name everybody once more in one line.",
    de:
      "Anwender werden gehört; gebraucht wird auch jemand, der entscheidet oder bezahlt, selbst wenn er heute nicht da ist. Bitte nennen Sie alle noch einmal in einer Zeile.",
    fr:
      "Les utilisateurs sont entendus ; il faut aussi quelqu'un qui décide ou qui paie, même absent aujourd'hui. Merci de nommer à nouveau tout le monde sur une ligne.",
    it:
      "Gli utenti vengono ascoltati; serve anche qualcuno che decide o paga, pur se oggi assente. Per favore, indichi di nuovo tutti in una riga.",
    ru:
      "Пользователей мы выслушаем; нужен и тот, кто решает или платит, даже если сегодня его нет. Назовите, пожалуйста, всех ещё раз одной строкой."
  )
  static let greeting = Phrase(
    en: "{customer}, a new customer.", de: "{customer}, ein neuer Kunde.",
    fr: "{customer}, un nouveau client.", it: "{customer}, un nuovo cliente.",
    ru: "{customer}, новый клиент.")
  static let known = Phrase(
    en: "Known: {points}", de: "Bekannt: {points}", fr: "Déjà connu : {points}",
    it: "Già noto: {points}", ru: "Уже известно: {points}")
  static let kept = Phrase(
    en: "The record stands in {path}. entente meet --customer {customer}",
    de: "Das Kundenblatt steht in {path}. Weiter mit: entente meet --customer {customer}",
    fr: "La fiche se trouve dans {path}. Pour continuer : entente meet --customer {customer}",
    it: "La scheda si trova in {path}. Per continuare: entente meet --customer {customer}",
    ru: "Карточка записана в {path}. Продолжить: entente meet --customer {customer}")
  static let keptBeside = Phrase(
    en:
      "{place} is write-protected, so the record stands in {path}. Have it put into {place}; then: entente meet --customer {customer}",
    de:
      "{place} ist schreibgeschützt, darum steht das Kundenblatt in {path}. Lassen Sie es nach {place} legen; dann: entente meet --customer {customer}",
    fr:
      "{place} est protégé en écriture ; la fiche se trouve donc dans {path}. Faites-la placer dans {place} ; ensuite : entente meet --customer {customer}",
    it:
      "{place} è protetto da scrittura, perciò la scheda si trova in {path}. La faccia mettere in {place}; poi: entente meet --customer {customer}",
    ru:
      "{place} защищён от записи, поэтому карточка лежит в {path}. Попросите перенести её в {place}; затем: entente meet --customer {customer}"
  )
  static let keptApart = Phrase(
    en:
      "{other} holds something else and was left as it is; the record stands in {path}. Compare the two and keep what is right.",
    de:
      "{other} enthält etwas anderes und blieb, wie es ist; das Kundenblatt steht in {path}. Vergleichen Sie beide und behalten Sie, was stimmt.",
    fr:
      "{other} contient autre chose et reste inchangé ; la fiche se trouve dans {path}. Comparez les deux et gardez ce qui est juste.",
    it:
      "{other} contiene altro ed è rimasto com'era; la scheda si trova in {path}. Confronti i due e tenga ciò che è giusto.",
    ru:
      "В {other} записано другое, и файл остался прежним; карточка лежит в {path}. Сравните их и оставьте верное."
  )
  static let notKept = Phrase(
    en: "The record is kept in the meeting. entente resume {meeting} writes it once there is room.",
    de:
      "Das Kundenblatt ist im Gespräch aufbewahrt. entente resume {meeting} schreibt es, sobald Platz ist.",
    fr:
      "La fiche est conservée dans la réunion. entente resume {meeting} l'écrira dès qu'il y aura de la place.",
    it:
      "La scheda è conservata nell'incontro. entente resume {meeting} la scriverà appena ci sarà posto.",
    ru: "Карточка сохранена в беседе. entente resume {meeting} запишет её, когда будет место.")
}
