import Wording

/// What is said while a dialogue is tried, and when a meeting becomes a test.
enum AuthorPhrases {
  static let alone = Phrase(
    en: "{dialogue} by itself, for {customer}. Nothing of this is kept.",
    de: "{dialogue} für sich allein, für {customer}. Davon wird nichts aufbewahrt.",
    fr: "{dialogue} tout seul, pour {customer}. Rien de cela n'est conservé.",
    it: "{dialogue} da solo, per {customer}. Nulla di questo viene conservato.",
    ru: "{dialogue} отдельно, для {customer}. Ничего из этого не сохраняется.")
  static let given = Phrase(
    en: "Given: {slots}. --with names something else.",
    de: "Vorgegeben: {slots}. Mit --with geht es anders.",
    fr: "Donné : {slots}. --with permet d'en donner d'autres.",
    it: "Dato: {slots}. Con --with si può cambiare.",
    ru: "Задано: {slots}. Другое задаётся через --with.")
  static let ended = Phrase(
    en: "The dialogue ends here.", de: "Hier endet der Dialog.", fr: "Le dialogue finit ici.",
    it: "Il dialogo finisce qui.", ru: "Здесь диалог заканчивается.")
  static let found = Phrase(
    en: "Found out: {slots}.", de: "Erfahren: {slots}.", fr: "Appris : {slots}.",
    it: "Raccolto: {slots}.", ru: "Выяснено: {slots}.")
  static let notKept = Phrase(
    en: "Nothing was kept.", de: "Es wurde nichts aufbewahrt.", fr: "Rien n'a été conservé.",
    it: "Non è stato conservato nulla.", ru: "Ничего не сохранено.")
  static let testWritten = Phrase(
    en: "Written: {path}. entente dialogue test {path} holds the meeting again.",
    de: "Geschrieben: {path}. entente dialogue test {path} führt das Gespräch noch einmal.",
    fr: "Écrit : {path}. entente dialogue test {path} tient la réunion à nouveau.",
    it: "Scritto: {path}. entente dialogue test {path} ripete l'incontro.",
    ru: "Записано: {path}. entente dialogue test {path} проведёт встречу ещё раз.")
  static let testNotWritten = Phrase(
    en: "The test was not written. We go on; another place: /save-test FOLDER/NAME",
    de:
      "Der Test wurde nicht geschrieben. Wir machen weiter; ein anderer Ort: /test-speichern ORDNER/NAME",
    fr:
      "Le test n'a pas été écrit. Nous continuons ; autre endroit : /enregistrer-test DOSSIER/NOM",
    it: "Il test non è stato scritto. Proseguiamo; un altro posto: /salva-test CARTELLA/NOME",
    ru: "Тест не записан. Продолжаем; другое место: /сохранить-тест ПАПКА/ИМЯ")
  static let testDiffers = Phrase(
    en:
      "Typed again, the meeting comes out otherwise from line {line} on; the test holds what is typed and what comes out now.",
    de:
      "Noch einmal eingegeben, verläuft das Gespräch ab Zeile {line} anders; der Test enthält die Eingaben und das, was sich jetzt ergibt.",
    fr:
      "Saisie à nouveau, la réunion se déroule autrement à partir de la ligne {line} ; le test contient les saisies et ce qui en résulte maintenant.",
    it:
      "Digitato di nuovo, l'incontro procede diversamente dalla riga {line}; il test contiene ciò che è stato digitato e ciò che ne risulta ora.",
    ru:
      "При повторном вводе встреча со строки {line} идёт иначе; тест содержит введённое и то, что получается теперь."
  )
}
