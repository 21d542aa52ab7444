import Understanding
import Wording

/// What each command does, in one line.
enum CommandPhrases {
  static func of(_ command: CommandName) -> Phrase { all[command] ?? made(command) }

  /// Made once: reading a phrase costs more than filling it.
  private static let all = Dictionary(
    uniqueKeysWithValues: CommandName.allCases.map { ($0, made($0)) })

  private static func made(_ command: CommandName) -> Phrase {
    switch command {
    case .help, .why, .example, .glossary: asking(command)
    case .back, .undo, .skip: moving(command)
    case .again, .change, .redo, .park, .agenda, .add: RepairCommandPhrases.of(command)
    case .edit, .save, .open, .clear: RepairCommandPhrases.outside(command)
    case .note, .speaker, .who, .release: recording(command)
    case .offer, .compare, .summary, .draft, .internal: showing(command)
    case .language, .present, .status, .quit, .saveTest: around(command)
    }
  }

  private static func asking(_ command: CommandName) -> Phrase {
    switch command {
    case .why:
      Phrase(
        en: "why this is asked; with an id, where it comes from",
        de: "warum wir das fragen; mit Kennung: woher etwas stammt",
        fr: "pourquoi cette question ; avec un repère : d'où cela vient",
        it: "perché questa domanda; con una sigla: da dove viene",
        ru: "зачем вопрос; с номером: откуда это взято")
    case .example:
      Phrase(
        en: "one good answer", de: "eine gute Antwort", fr: "une bonne réponse",
        it: "una buona risposta", ru: "пример хорошего ответа")
    case .glossary:
      Phrase(
        en: "what a word means", de: "was ein Wort bedeutet", fr: "ce que veut dire un mot",
        it: "che cosa significa un termine", ru: "что значит слово")
    default:
      Phrase(
        en: "what is possible now", de: "was jetzt möglich ist", fr: "ce qui est possible ici",
        it: "che cosa è possibile ora", ru: "что можно сделать сейчас")
    }
  }

  private static func moving(_ command: CommandName) -> Phrase {
    switch command {
    case .back:
      Phrase(
        en: "the last question again; a number goes further back",
        de: "zurück zur letzten Frage; mit einer Zahl weiter zurück",
        fr: "revenir à la dernière question ; avec un nombre, plus loin",
        it: "tornare all'ultima domanda; con un numero, più indietro",
        ru: "последний вопрос ещё раз; число ведёт дальше назад")
    case .undo:
      Phrase(
        en: "take back the last change; a number takes back more",
        de: "die letzte Änderung zurücknehmen; eine Zahl nimmt mehr zurück",
        fr: "annuler le dernier changement ; un nombre en annule plus",
        it: "annullare l'ultima modifica; un numero ne annulla di più",
        ru: "отменить последнее изменение; число отменит больше")
    default:
      Phrase(
        en: "leave it open for now", de: "vorerst offen lassen",
        fr: "laisser ouvert pour l'instant",
        it: "lasciare aperto per ora", ru: "пока оставить открытым")
    }
  }

  private static func recording(_ command: CommandName) -> Phrase {
    switch command {
    case .note:
      Phrase(
        en: "keep an observation, word for word", de: "eine Feststellung wörtlich festhalten",
        fr: "noter un constat, mot pour mot", it: "annotare una segnalazione, parola per parola",
        ru: "записать наблюдение дословно")
    case .release:
      Phrase(
        en: "let words into the SLA: /release O1 B2, or all",
        de: "Worte für das SLA freigeben: /freigeben O1 B2, oder alle",
        fr: "autoriser des mots dans le SLA : /autoriser O1 B2, ou tout",
        it: "autorizzare parole nello SLA: /autorizza O1 B2, oppure tutto",
        ru: "разрешить слова для SLA: /разрешить O1 B2 или все")
    case .speaker:
      Phrase(
        en: "who speaks from now on", de: "wer ab jetzt spricht", fr: "qui parle désormais",
        it: "chi parla da ora", ru: "кто говорит дальше")
    default:
      Phrase(
        en: "correct who said something: /who O2 weber",
        de: "berichtigen, wer etwas sagte: /wer O2 weber",
        fr: "corriger qui a dit quelque chose : /qui O2 weber",
        it: "correggere chi ha detto qualcosa: /chi O2 weber",
        ru: "исправить, кто это сказал: /кто O2 weber")
    }
  }

  private static func showing(_ command: CommandName) -> Phrase {
    switch command {
    case .offer:
      Phrase(
        en: "the options once more", de: "die Stufen noch einmal", fr: "les formules à nouveau",
        it: "di nuovo i profili", ru: "варианты ещё раз")
    case .compare:
      Phrase(
        en: "price beside benefit", de: "Preis neben Nutzen", fr: "le prix à côté du bénéfice",
        it: "il prezzo accanto al beneficio", ru: "цена рядом с выгодой")
    case .draft:
      Phrase(
        en: "write the SLA draft: 0.1, and 0.2 once something has changed",
        de: "den SLA-Entwurf schreiben: 0.1, nach einer Änderung 0.2",
        fr: "écrire le projet de SLA : 0.1, puis 0.2 après un changement",
        it: "scrivere la bozza di SLA: 0.1, poi 0.2 dopo una modifica",
        ru: "записать проект SLA: 0.1, после изменения 0.2")
    case .internal:
      Phrase(
        en: "what stands behind the service, for our eyes",
        de: "was hinter dem Service steht, nur für uns",
        fr: "ce qui soutient le service, pour nous seuls",
        it: "su che cosa si basa il servizio, solo per noi",
        ru: "на чём держится услуга, только для нас")
    default:
      Phrase(
        en: "what stands and what is open", de: "was steht und was offen ist",
        fr: "ce qui est acquis et ce qui reste ouvert",
        it: "che cosa è deciso e che cosa resta aperto",
        ru: "что решено и что открыто")
    }
  }

  private static func around(_ command: CommandName) -> Phrase {
    switch command {
    case .language:
      Phrase(
        en: "go on in another language", de: "in einer anderen Sprache weiter",
        fr: "continuer dans une autre langue", it: "continuare in un'altra lingua",
        ru: "продолжить на другом языке")
    case .present:
      Phrase(
        en: "hide what is not for the wall", de: "verbergen, was nicht an die Wand gehört",
        fr: "masquer ce qui n'est pas à projeter", it: "nascondere ciò che non va proiettato",
        ru: "скрыть то, что не для экрана")
    case .saveTest:
      Phrase(
        en: "write this meeting as a test of the dialogues",
        de: "dieses Gespräch als Test der Dialoge schreiben",
        fr: "écrire cette réunion comme test des dialogues",
        it: "scrivere questo incontro come test dei dialoghi",
        ru: "записать эту встречу как тест диалогов")
    case .status:
      Phrase(
        en: "where everything is kept", de: "wo alles liegt", fr: "où tout est conservé",
        it: "dove si trova tutto", ru: "где всё хранится")
    default:
      Phrase(
        en: "leave; everything is saved", de: "beenden; alles ist gespeichert",
        fr: "quitter ; tout est enregistré", it: "uscire; tutto è salvato",
        ru: "выйти; всё сохранено")
    }
  }
}
