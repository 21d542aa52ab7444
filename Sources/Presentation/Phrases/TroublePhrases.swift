import Wording

/// Why something could not be saved or written, and what is safe.
enum TroublePhrases {
  static let full = Phrase(
    en: "The disk is full.", de: "Der Datenträger ist voll.", fr: "Le disque est plein.",
    it: "Il disco è pieno.", ru: "На диске нет места.")
  static let busy = Phrase(
    en: "Another program is using the store.",
    de: "Ein anderes Programm belegt gerade den Speicher.",
    fr: "Un autre programme occupe le fichier des réunions.",
    it: "Un altro programma sta usando l'archivio.",
    ru: "Хранилище сейчас занято другой программой.")
  static let denied = Phrase(
    en: "This folder is for reading only.", de: "Dieser Ordner ist nur zum Lesen freigegeben.",
    fr: "Ce dossier est ouvert à la lecture seule.",
    it: "Questa cartella è aperta alla sola lettura.",
    ru: "Эта папка открыта только для чтения.")
  static let absent = Phrase(
    en: "This folder is no longer there.", de: "Diesen Ordner gibt es nicht mehr.",
    fr: "Ce dossier n'existe plus.", it: "Questa cartella non esiste più.",
    ru: "Этой папки больше нет.")
  static let other = Phrase(
    en: "The disk says: {reason}.", de: "Der Datenträger meldet: {reason}.",
    fr: "Le disque signale : {reason}.", it: "Il disco segnala: {reason}.",
    ru: "Диск сообщает: {reason}.")
  static let notSaved = Phrase(
    en:
      "Your last words are not saved; everything before them is. They stand at the prompt again: make room or wait a moment, then press Enter.",
    de:
      "Ihre letzten Worte sind nicht gespeichert, alles davor schon. Sie stehen wieder in der Eingabe: Bitte Platz schaffen oder kurz warten, dann Enter.",
    fr:
      "Vos derniers mots ne sont pas enregistrés ; tout ce qui précède l'est. Les voici de nouveau à saisir : libérez de la place ou patientez, puis Entrée.",
    it:
      "Le Sue ultime parole non sono salvate; tutto il resto sì. Sono di nuovo nella riga: liberi spazio o attenda un momento, poi Invio.",
    ru:
      "Ваши последние слова не сохранены, всё до них сохранено. Они снова стоят в строке ввода: освободите место или немного подождите и нажмите Enter."
  )
  static let notWritten = Phrase(
    en:
      "The draft was not written, and no part of it was left. We go on; another folder: entente sla draft {meeting} --output FOLDER",
    de:
      "Der Entwurf wurde nicht geschrieben, auch nicht teilweise. Wir machen weiter; ein anderer Ordner: entente sla draft {meeting} --output ORDNER",
    fr:
      "Le projet n'a pas été écrit, pas même en partie. Nous continuons ; autre dossier : entente sla draft {meeting} --output DOSSIER",
    it:
      "La bozza non è stata scritta, nemmeno in parte. Proseguiamo; un'altra cartella: entente sla draft {meeting} --output CARTELLA",
    ru:
      "Проект не записан, даже частично. Продолжаем; другая папка: entente sla draft {meeting} --output ПАПКА"
  )
}
