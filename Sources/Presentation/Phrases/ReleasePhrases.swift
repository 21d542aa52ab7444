import Wording

/// Words that a customer lets into the annex of the agreement.
enum ReleasePhrases {
  static let released = Phrase(
    en: "Released, word for word, for the annex of the SLA: {ids}. /undo takes it back.",
    de: "Wörtlich freigegeben für den Anhang des SLA: {ids}. /rückgängig nimmt es zurück.",
    fr: "Autorisé mot pour mot dans l'annexe du SLA : {ids}. /annuler revient en arrière.",
    it: "Autorizzato, parola per parola, per l'allegato dello SLA: {ids}. /annulla lo ritira.",
    ru: "Разрешено дословно привести в приложении к SLA: {ids}. /отменить вернёт назад.")
  static let soFar = Phrase(
    en: "Released, word for word, for the annex of the SLA: {ids}.",
    de: "Wörtlich freigegeben für den Anhang des SLA: {ids}.",
    fr: "Autorisé mot pour mot dans l'annexe du SLA : {ids}.",
    it: "Autorizzato, parola per parola, per l'allegato dello SLA: {ids}.",
    ru: "Разрешено дословно привести в приложении к SLA: {ids}.")
  static let noneYet = Phrase(
    en:
      "What was said stays in the meeting record. /release {id} lets words into the annex of the SLA.",
    de: "Gesagtes bleibt im Protokoll. /freigeben {id} nimmt Worte in den Anhang des SLA auf.",
    fr: "Ce qui a été dit reste au compte rendu. /autoriser {id} l'admet dans l'annexe du SLA.",
    it: "Quanto detto resta nel verbale. /autorizza {id} lo riporta nell'allegato dello SLA.",
    ru: "Сказанное остаётся в протоколе. /разрешить {id} включит слова в приложение к SLA.")
  static let byCustomers = Phrase(
    en:
      "What {name} said is kept. Which words enter the SLA is for {choosers} to say: /as NAME, then /release.",
    de:
      "Was {name} gesagt hat, ist festgehalten. Welche Worte in das SLA kommen, bestimmt {choosers}: /als NAME, dann /freigeben.",
    fr:
      "{name} : c'est noté. Quels mots entrent dans le SLA, {choosers} en décide : /parle NOM, puis /autoriser.",
    it:
      "{name}: è annotato. Sulle parole che entrano nello SLA decide {choosers}: /parla NOME, poi /autorizza.",
    ru:
      "Сказанное ({name}) записано. Какие слова войдут в SLA, решает {choosers}: /от ИМЯ, затем /разрешить."
  )
}
