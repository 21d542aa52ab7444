import Wording

/// A name that was not found, or that means several things: what would lead on.
enum NamingPhrases {
  static let restsOnThis = Phrase(
    en:
      "Everything else rests on this answer, so the question stays. /note keeps a remark; /quit leaves, and all of it is saved.",
    de:
      "Auf dieser Antwort baut alles Weitere auf, darum bleibt die Frage. /notiz hält eine Bemerkung fest; /ende verlässt das Gespräch, alles ist gespeichert.",
    fr:
      "Toute la suite repose sur cette réponse, la question reste donc posée. /remarque garde une note ; /quitter sort, tout est enregistré.",
    it:
      "Tutto il resto si basa su questa risposta, perciò la domanda rimane. /nota conserva un'osservazione; /esci esce, tutto è salvato.",
    ru:
      "На этом ответе держится всё остальное, поэтому вопрос остаётся. /заметка сохранит замечание; /выход завершит, всё сохранено."
  )
  static let othersMayAnswer = Phrase(
    en: "{people} may answer as well: name, colon, words.",
    de: "{people} kann auch antworten: Name, Doppelpunkt, Worte.",
    fr: "{people} peut répondre aussi : nom, deux-points, réponse.",
    it: "Può rispondere anche {people}: nome, due punti, parole.",
    ru: "Ответить может и {people}: имя, двоеточие, слова.")
  static let needsFirst = Phrase(
    en: "Before {phase} comes: {question}.", de: "Vor {phase} kommt: {question}.",
    fr: "Avant {phase} vient : {question}.", it: "Prima di {phase} viene: {question}.",
    ru: "До раздела {phase} нужно: {question}.")
  static let unknownAnswer = Phrase(
    en: "I have not found an answer called {words}. /change alone lists all of them.",
    de: "Eine Antwort namens {words} habe ich nicht gefunden. /ändern allein nennt alle.",
    fr: "Je n'ai pas trouvé de réponse nommée {words}. /changer seul les montre toutes.",
    it: "Non ho trovato una risposta chiamata {words}. /cambia da solo le elenca tutte.",
    ru: "Ответа с названием {words} пока нет. /изменить без слов покажет все.")
  static let unknownTopic = Phrase(
    en: "I have not found {words} in this meeting. /agenda shows the phases and what is open.",
    de: "{words} habe ich in diesem Gespräch nicht gefunden. /tagesordnung zeigt, was offen ist.",
    fr: "Je n'ai pas trouvé {words} dans cette réunion. /ordre-du-jour montre ce qui est ouvert.",
    it: "Non ho trovato {words} in questo incontro. /ordine-del-giorno mostra che cosa è aperto.",
    ru: "{words} в этой встрече не встречается. /повестка покажет, что открыто.")
  static let whichAnswer = Phrase(
    en: "Which one: {answers}? For example: /change {first} …",
    de: "Welche Antwort: {answers}? Zum Beispiel: /ändern {first} …",
    fr: "Laquelle : {answers} ? Par exemple : /changer {first} …",
    it: "Quale: {answers}? Per esempio: /cambia {first} …",
    ru: "Какой именно ответ: {answers}? Например: /изменить {first} …")
  static let unfitAnswer = Phrase(
    en: "{words} fits elsewhere; here stands {answer}. /change {name} asks for it again.",
    de: "{words} passt hier nicht; es bleibt: {answer}. /ändern {name} fragt noch einmal.",
    fr: "{words} ne va pas ici ; il reste : {answer}. /changer {name} repose la question.",
    it: "{words} qui non va; resta: {answer}. /cambia {name} ripropone la domanda.",
    ru: "{words} сюда не подходит; остаётся: {answer}. /изменить {name} задаст вопрос снова.")
  static let sayItAnew = Phrase(
    en: "The new words go behind it: /change {id}: …",
    de: "Die neuen Worte stehen dahinter: /ändern {id}: …",
    fr: "Les nouveaux mots viennent derrière : /changer {id} : …",
    it: "Le nuove parole vanno dietro: /cambia {id}: …",
    ru: "Новые слова пишут следом: /изменить {id}: …")
  static let addWhat = Phrase(
    en: "What comes in addition? /add outcome and the words, or /add service and its name.",
    de: "Was kommt hinzu? /ergänzen ergebnis und die Worte, oder /ergänzen service und der Name.",
    fr:
      "Qu'ajoute-t-on ? /ajouter résultat et les mots, ou /ajouter service et son nom.",
    it: "Che cosa si aggiunge? /aggiungi risultato e le parole, o /aggiungi servizio e il nome.",
    ru: "Что добавить? /добавить результат и слова или /добавить услугу и её название.")
  static let nothingToRestore = Phrase(
    en: "Nothing waits to be restored. /undo takes back the last change.",
    de: "Es gibt nichts wiederherzustellen. /rückgängig nimmt die letzte Änderung zurück.",
    fr: "Il n'y a rien à rétablir. /annuler annule le dernier changement.",
    it: "Nulla da ripristinare. /annulla annulla l'ultima modifica.",
    ru: "Восстанавливать пока нечего. /отменить отменит последнее изменение.")
  static let overtaken = Phrase(
    en:
      "Something new was said since, and it counts. /change alters any answer, /summary shows all.",
    de:
      "Seither wurde Neues gesagt, und das gilt. /ändern ändert jede Antwort, /übersicht zeigt alles.",
    fr:
      "Du nouveau a été dit depuis, et c'est ce qui compte. /changer modifie toute réponse, /résumé montre tout.",
    it:
      "Nel frattempo si è detto altro, e vale quello. /cambia modifica ogni risposta, /riepilogo mostra tutto.",
    ru: "С тех пор сказано новое, и оно в силе. /изменить меняет любой ответ, /итоги покажет всё.")
}
