import Wording

/// What is shown with a question: support, measures, duties, terms.
enum ExhibitPhrases {
  static let support = Phrase(
    en: "{service}: support is defined for {processes}.",
    de: "{service}: Der Support ist geregelt für {processes}.",
    fr: "{service} : support défini pour {processes}.",
    it: "{service}: assistenza definita per {processes}.",
    ru: "{service}: порядок поддержки определён ({processes}).")
  static let supportComplete = Phrase(
    en: "{service}: support is defined in all points.",
    de: "{service}: Der Support ist in allen Punkten geregelt.",
    fr: "{service} : support défini sur tous les points.",
    it: "{service}: assistenza definita in tutti i punti.",
    ru: "{service}: порядок поддержки определён полностью.")
  static let supportMissing = Phrase(
    en:
      "Not settled yet: {process}. Missing: {missing} {owner} settles it by {date}; what depends on it is marked provisional.",
    de:
      "Noch offen: {process}. Es fehlt: {missing} Zuständig: {owner}, bis {date}; was davon abhängt, ist als vorläufig gekennzeichnet.",
    fr:
      "Reste à définir : {process}. Il manque : {missing} Responsable : {owner}, pour le {date} ; ce qui en dépend est marqué comme provisoire.",
    it:
      "Resta da definire: {process}. Manca: {missing} Responsabile: {owner}, entro il {date}; ciò che ne dipende è contrassegnato come provvisorio.",
    ru:
      "Ещё не определено: {process}. Требуется: {missing} Ответственный: {owner}, срок: {date}; всё, что от этого зависит, помечено как предварительное."
  )
  static let measuringPoint = Phrase(
    en: "Measurement point: {point}", de: "Messpunkt: {point}", fr: "Point de mesure : {point}",
    it: "Punto di misura: {point}", ru: "Точка измерения: {point}")
  static let reported = Phrase(
    en: "{id} is reported as {measure}.", de: "{id} wird berichtet als: {measure}.",
    fr: "{id} est suivi ainsi : {measure}.", it: "{id} viene rendicontato così: {measure}.",
    ru: "{id} в отчёте: {measure}.")
  static let reportedOwn = Phrase(
    en: "{id} is reported in your words: {words}.",
    de: "{id} wird in Ihren Worten berichtet: {words}.",
    fr: "{id} est suivi selon vos mots : {words}.",
    it: "{id} viene rendicontato con le Sue parole: {words}.",
    ru: "{id} в отчёте вашими словами: {words}.")
  static let committed = Phrase(
    en: "Committed each month: {name}, {target}.", de: "Zugesagt – {name}: {target}, jeden Monat.",
    fr: "Engagement – {name} : {target}, chaque mois.",
    it: "Impegno – {name}: {target}, ogni mese.",
    ru: "Обязательство на каждый месяц: {name}, {target}.")
  static let committedIn = Phrase(
    en: "Committed each month: {name}, {target}, {hours}.",
    de: "Zugesagt – {name}: {target}, {hours}, jeden Monat.",
    fr: "Engagement – {name} : {target}, {hours}, chaque mois.",
    it: "Impegno – {name}: {target}, {hours}, ogni mese.",
    ru: "Обязательство на каждый месяц: {name}, {target}, {hours}.")
  static let limit = Phrase(
    en: "Workload limit: {name}, up to {count}.", de: "Mengengrenze – {name}: {count}.",
    fr: "Limite de volumétrie – {name} : {count}.",
    it: "Limite di volume – {name}: {count}.", ru: "Предельный объём: {name}, до {count}.")
  static let weDo = Phrase(
    en: "Our side", de: "Unsere Seite", fr: "De notre côté", it: "Da parte nostra",
    ru: "С нашей стороны")
  static let youDo = Phrase(
    en: "Your side", de: "Ihre Seite", fr: "De votre côté", it: "Da parte vostra",
    ru: "С вашей стороны")
  static let usersDo = Phrase(
    en: "The users", de: "Die Anwender", fr: "Les utilisateurs", it: "Gli utenti",
    ru: "От пользователей")
  static let raising = Phrase(
    en: "If something goes wrong", de: "Wenn etwas nicht klappt", fr: "En cas de problème",
    it: "Se qualcosa non va", ru: "Если что-то пойдёт не так")
  static let side = Phrase(
    en: "{side}: {points}", de: "{side}: {points}", fr: "{side} : {points}", it: "{side}: {points}",
    ru: "{side}: {points}")
  static let term = Phrase(
    en: "Term: {term}; notice: {notice}. {renewal}",
    de: "Laufzeit {term}, Kündigungsfrist {notice}. {renewal}",
    fr: "Durée {term}, préavis {notice}. {renewal}",
    it: "Durata {term}, preavviso {notice}. {renewal}",
    ru: "Срок действия: {term}; уведомление о расторжении: за {notice}. {renewal}")
  static let review = Phrase(
    en:
      "Reviews every {cycle}; the report comes within {days} (Monday to Friday) after the end of the month.",
    de:
      "Review-Turnus: {cycle}. Der Servicebericht kommt spätestens {days} (gezählt von Montag bis Freitag) nach Monatsende.",
    fr:
      "Périodicité des revues : {cycle}. Le rapport de service suit la fin du mois sous {days} (du lundi au vendredi).",
    it:
      "Periodicità delle revisioni: {cycle}. Il report arriva entro {days} (dal lunedì al venerdì) dalla fine del mese.",
    ru:
      "Обзор услуги: раз в {cycle}; отчёт: не позже чем через {days} (с понедельника по пятницу) после конца месяца."
  )
  static let escalation = Phrase(
    en: "Escalation: {path}", de: "Eskalation: {path}", fr: "Escalade : {path}",
    it: "Escalation: {path}", ru: "Эскалация: {path}")
  static let credits = Phrase(
    en: "Credits apply as shown with each option. {claim}",
    de: "Service-Gutschriften gelten, wie sie bei jeder Stufe stehen. {claim}",
    fr: "Les crédits de service sont ceux indiqués pour chaque formule. {claim}",
    it: "I crediti di servizio sono quelli indicati per ogni profilo. {claim}",
    ru: "Компенсации действуют так, как показано в каждом варианте. {claim}")
}
