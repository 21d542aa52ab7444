import Wording

/// A line that could not be taken: what was understood, what would fit, how to go on.
enum MisstepPhrases {
  static let notUnderstood = Phrase(
    en: "I am not sure yet where {words} belongs.",
    de: "{words} habe ich noch keiner Antwort zuordnen können.",
    fr: "Je n'ai pas encore trouvé où placer {words}.",
    it: "Non ho ancora trovato dove collocare {words}.",
    ru: "Пока не понимаю, к чему отнести {words}.")
  static let perhaps = Phrase(
    en: "Did you mean: {options}?", de: "Meinten Sie: {options}?",
    fr: "Vouliez-vous dire : {options} ?",
    it: "Intendeva: {options}?", ru: "Вы имели в виду: {options}?")
  static let offerExample = Phrase(
    en: "/example shows an answer, /help what is possible.",
    de: "/beispiel zeigt eine Antwort, /hilfe die Möglichkeiten.",
    fr: "/exemple montre une réponse, /aide les possibilités.",
    it: "/esempio mostra una risposta, /aiuto le possibilità.",
    ru: "/пример покажет образец ответа, /помощь покажет, что можно сделать.")
  static let offerNote = Phrase(
    en: "With /note it is kept in your words; the question can wait.",
    de: "Mit /notiz halte ich es in Ihren Worten fest; die Frage kann warten.",
    fr: "Avec /note, je le garde mot pour mot ; la question peut attendre.",
    it: "Con /nota lo annoto parola per parola; la domanda può aspettare.",
    ru: "Команда /заметка сохранит это вашими словами; вопрос подождёт.")
  static let ambiguous = Phrase(
    en: "{words} can be read as {readings}. Which one is it?",
    de: "{words} kann {readings} heißen. Was meinen Sie?",
    fr: "{words} peut vouloir dire {readings}. Que vouliez-vous dire ?",
    it: "{words} può voler dire {readings}. Che cosa intendeva?",
    ru: "{words} можно понять как {readings}. Что верно?")
  static let roleMissing = Phrase(
    en:
      "In which role is {name} here: customer, user, or the one who pays? Please name everybody once more in one line.",
    de:
      "In welcher Rolle ist {name} hier: Kunde, Anwender oder Sponsor (wer das Budget verantwortet)? Bitte nennen Sie noch einmal alle in einer Zeile.",
    fr:
      "Quel est ici le rôle de {name} : client, utilisateur ou sponsor (qui tient le budget) ? Merci d'indiquer à nouveau toutes les personnes sur une ligne.",
    it:
      "In quale ruolo è qui {name}: cliente, utente o sponsor (chi ha il budget)? Per favore, indichi di nuovo tutti in una riga.",
    ru:
      "В какой роли здесь {name}: заказчик, пользователь или тот, кто платит? Назовите, пожалуйста, всех ещё раз одной строкой."
  )
  static let nobodyNamed = Phrase(
    en: "Please name at least one person, with the role: customer, user, or the one who pays.",
    de:
      "Bitte nennen Sie mindestens eine Person mit ihrer Rolle: Kunde, Anwender oder Sponsor (wer das Budget verantwortet).",
    fr:
      "Merci d'indiquer au moins une personne, avec son rôle : client, utilisateur ou sponsor (qui tient le budget).",
    it:
      "Per favore, indichi almeno una persona con il suo ruolo: cliente, utente o sponsor (chi ha il budget).",
    ru:
      "Назовите, пожалуйста, хотя бы одного человека и его роль: заказчик, пользователь или тот, кто платит."
  )
  static let usersDoNotChoose = Phrase(
    en: "{name} uses the service; the choice is with {choosers}. What does {choosers} say?",
    de: "{name} nutzt den Service; wählen darf: {choosers}. Was sagt {choosers}?",
    fr: "{name} utilise le service ; le choix revient à {choosers}. Qu'en dit {choosers} ?",
    it: "{name} usa il servizio; la scelta spetta a: {choosers}. Che cosa ne dice {choosers}?",
    ru: "{name} пользуется услугой; выбор за {choosers}. Что скажет {choosers}?")
  static let notYours = Phrase(
    en:
      "This amount is for {decider} to decide; {name}'s preference is kept. {decider}, what do you say?",
    de:
      "Über diesen Betrag entscheidet {decider}; die Präferenz ({name}) ist festgehalten. {decider}, was sagen Sie?",
    fr:
      "Ce montant relève de {decider} ; la préférence de {name} est notée. {decider}, qu'en dites-vous ?",
    it:
      "Su questo importo decide {decider}; la preferenza ({name}) è annotata. {decider}, che cosa ne dice?",
    ru: "О такой сумме решает {decider}; пожелание записано ({name}). {decider}, что скажете?")
  static let unmeasurable = Phrase(
    en: "{words}: which number would show it? For example \"95 of 100 within 5 minutes\".",
    de:
      "{words}: An welcher Zahl würden Sie das erkennen? Zum Beispiel „95 von 100 binnen 5 Minuten“.",
    fr: "{words} : quel chiffre vous le montrerait ? Par exemple « 95 sur 100 en 5 minutes ».",
    it: "{words}: quale numero lo mostrerebbe? Per esempio «95 su 100 entro 5 minuti».",
    ru: "{words}: по какому числу это будет видно? Например: «95 из 100 за 5 минут».")
  static let dateInThePast = Phrase(
    en: "{date} is behind us. Which date from today on suits?",
    de: "Der {date} liegt hinter uns. Welches Datum ab heute passt?",
    fr: "Le {date} est passé. Quelle date à venir convient ?",
    it: "Il {date} è già passato. Quale data, da oggi in poi, va bene?",
    ru: "{date} уже в прошлом. Какая дата начиная с сегодняшнего дня подойдёт?")
  static let nothingNamedYet = Phrase(
    en: "There is nothing here yet. One answer, and we go on.",
    de: "Hier ist noch nichts genannt. Eine Antwort, dann geht es weiter.",
    fr: "Rien n'est encore indiqué ici. Une réponse, et nous continuons.",
    it: "Qui non è stato ancora indicato nulla. Una risposta, e proseguiamo.",
    ru: "Пока ничего не записано. Один ответ, и пойдём дальше.")
  static let nothingToTakeBack = Phrase(
    en: "There is nothing to take back.", de: "Es gibt nichts zurückzunehmen.",
    fr: "Il n'y a rien à annuler.", it: "Non c'è nulla da annullare.", ru: "Отменять пока нечего.")
  static let nothingBehind = Phrase(
    en: "We are at the first question.", de: "Wir sind bei der ersten Frage.",
    fr: "Nous en sommes à la première question.", it: "Siamo alla prima domanda.",
    ru: "Это первый вопрос.")
  static let nothingToCorrect = Phrase(
    en:
      "Which answer should {words} replace? \"back\" leads to the last question, /summary shows all.",
    de:
      "Welche Antwort soll {words} ändern? „zurück“ führt zur letzten Frage, /übersicht zeigt alles.",
    fr:
      "Quelle réponse faut-il remplacer par {words} ? « retour » mène à la dernière question, /résumé montre tout.",
    it:
      "Quale risposta va sostituita con {words}? «indietro» porta all'ultima domanda, /riepilogo mostra tutto.",
    ru: "Какой ответ заменить на {words}? «назад» вернёт к последнему вопросу, /итоги покажет всё."
  )
  static let unknownPerson = Phrase(
    en: "{name} has not been named here. Known: {people}.",
    de: "{name} wurde hier noch nicht genannt. Bekannt: {people}.",
    fr: "Personne ne s'appelle encore {name} ici. Sont connus : {people}.",
    it: "Qui nessuno si chiama ancora {name}. Presenti: {people}.",
    ru: "{name}: такого имени здесь ещё не называли. Известны: {people}.")
  static let unknownFact = Phrase(
    en: "There is no {id} yet. /summary shows all that stands.",
    de: "{id} gibt es noch nicht. /übersicht zeigt, was steht.",
    fr: "{id} n'existe pas encore. /résumé montre tout ce qui est noté.",
    it: "{id} non esiste ancora. /riepilogo mostra tutto ciò che è annotato.",
    ru: "{id} ещё не записан. /итоги покажет всё записанное.")
  static let unknownCommand = Phrase(
    en: "I do not know the command /{name}. /help shows all of them.",
    de: "Den Befehl /{name} kenne ich noch nicht. /hilfe zeigt alle.",
    fr: "Je ne connais pas la commande /{name}. /aide les montre toutes.",
    it: "Non conosco il comando /{name}. /aiuto li mostra tutti.",
    ru: "Команда /{name} мне пока незнакома. /помощь покажет все.")
  static let finished = Phrase(
    en: "This meeting has reached its end. /summary, /draft and /back still work; /quit leaves.",
    de:
      "Wir sind am Ende des Gesprächs. /übersicht, /entwurf und /zurück gehen weiterhin; mit /ende verlassen Sie es.",
    fr:
      "Cette réunion est arrivée à son terme. /résumé, /projet et /retour restent possibles ; /quitter pour sortir.",
    it:
      "Siamo alla fine dell'incontro. /riepilogo, /bozza e /indietro funzionano ancora; con /esci si esce.",
    ru: "Встреча подошла к концу. /итоги, /проект и /назад ещё работают; /выход завершит работу.")
}
