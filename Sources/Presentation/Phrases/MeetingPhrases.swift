import Wording

/// Meetings by name, answers in an editor, the screen.
enum MeetingPhrases {
  static let named = Phrase(
    en: "This meeting is called {name} now; entente resume finds it by that.",
    de: "Dieses Gespräch heißt jetzt {name}; entente resume findet es so.",
    fr: "Cette réunion s'appelle maintenant {name} ; entente resume la retrouve ainsi.",
    it: "Questo incontro ora si chiama {name}; entente resume lo trova così.",
    ru: "Теперь встреча называется {name}; entente resume найдёт её по имени.")
  static let nameless = Phrase(
    en: "Everything is saved as it is said. With a name behind it, /save makes it easy to find.",
    de:
      "Alles ist gespeichert, sobald es gesagt ist. Mit einem Namen dahinter macht /speichern es auffindbar.",
    fr: "Tout est enregistré dès que c'est dit. Suivi d'un nom, /enregistrer aide à la retrouver.",
    it: "Tutto è salvato appena detto. Con un nome, /salva aiuta a ritrovarlo.",
    ru: "Всё сохраняется сразу. С именем /сохранить поможет найти встречу.")
  static let taken = Phrase(
    en: "Another meeting is called {name}. Which other name suits?",
    de: "So heißt schon ein anderes Gespräch: {name}. Welcher andere Name passt?",
    fr: "Une autre réunion s'appelle {name}. Quel autre nom convient ?",
    it: "Un altro incontro si chiama {name}. Quale altro nome va bene?",
    ru: "Так уже называется другая встреча: {name}. Какое имя подойдёт?")
  static let unknown = Phrase(
    en: "I have not found a meeting called {name}.",
    de: "Ein Gespräch namens {name} habe ich nicht gefunden.",
    fr: "Je n'ai pas trouvé de réunion {name}.", it: "Non ho trovato un incontro {name}.",
    ru: "Встречу {name} найти не удалось.")
  static let kept = Phrase(
    en: "Kept are: {meetings}. /open with one of these goes there.",
    de: "Gespeichert sind: {meetings}. /öffnen mit einem davon führt dorthin.",
    fr: "Sont conservées : {meetings}. /ouvrir suivi de l'une d'elles y mène.",
    it: "Sono conservati: {meetings}. /apri con uno di questi porta lì.",
    ru: "Сохранены: {meetings}. /открыть с одной из них ведёт туда.")
  static let here = Phrase(
    en: "That is this meeting.", de: "Das ist dieses Gespräch.", fr: "C'est cette réunion.",
    it: "È questo incontro.", ru: "Это и есть текущая встреча.")
  static let openElsewhere = Phrase(
    en: "{meeting} is open in another window; here {this} goes on.",
    de: "{meeting} ist in einem anderen Fenster offen; hier geht {this} weiter.",
    fr: "{meeting} est ouverte dans une autre fenêtre ; ici {this} continue.",
    it: "{meeting} è aperto in un'altra finestra; qui continua {this}.",
    ru: "{meeting} открыта в другом окне; здесь продолжается {this}.")
  static let notOpened = Phrase(
    en: "{meeting} could not be opened: {reason}. Here {this} goes on.",
    de: "{meeting} ließ sich nicht öffnen: {reason}. Hier geht {this} weiter.",
    fr: "{meeting} n'a pas pu être ouverte : {reason}. Ici {this} continue.",
    it: "{meeting} resta chiuso: {reason}. Qui continua {this}.",
    ru: "{meeting} открыть не удалось: {reason}. Здесь продолжается {this}.")
  static let editorNeedsTerminal = Phrase(
    en: "An editor needs a terminal; here a line may be as long as it likes.",
    de: "Ein Editor braucht ein Terminal; hier darf eine Zeile so lang sein, wie sie will.",
    fr: "Un éditeur demande un terminal ; ici une ligne peut être aussi longue que voulu.",
    it: "Un editor richiede un terminale; qui una riga può essere lunga quanto serve.",
    ru: "Редактору нужен терминал; здесь строка может быть любой длины.")
  static let nothingWritten = Phrase(
    en: "Nothing was written; the question stands as before.",
    de: "Es wurde nichts geschrieben; die Frage steht wie zuvor.",
    fr: "Rien n'a été écrit ; la question reste telle quelle.",
    it: "Non è stato scritto nulla; la domanda resta com'era.",
    ru: "Ничего не написано; вопрос остаётся прежним.")
  static let editorFailed = Phrase(
    en:
      "The editor {editor} did not finish ({reason}). Set EDITOR to the one you use; /edit tries again.",
    de:
      "Der Editor {editor} kam nicht zum Ende ({reason}). EDITOR nennt den Ihren; /bearbeiten versucht es erneut.",
    fr: "L'éditeur {editor} n'a pas abouti ({reason}). EDITOR nomme le vôtre ; /éditer réessaie.",
    it:
      "L'editor {editor} non è arrivato alla fine ({reason}). EDITOR indica il Suo; /componi riprova.",
    ru:
      "Редактор {editor} не завершил работу ({reason}). EDITOR задаёт ваш; /редактор повторит попытку."
  )
  static let keptForEditor = Phrase(
    en: "The text is kept: /edit opens it, so that it can be made shorter.",
    de: "Der Text ist aufgehoben: /bearbeiten öffnet ihn zum Kürzen.",
    fr: "Le texte est gardé : /éditer l'ouvre pour le raccourcir.",
    it: "Il testo è conservato: /componi lo apre per accorciarlo.",
    ru: "Текст сохранён: /редактор откроет его, чтобы сократить.")
}
