import Understanding
import Wording

/// What each command does, in one line.
enum CommandPhrases {
  static func of(_ command: CommandName) -> Phrase {
    switch command {
    case .help, .why, .example, .glossary: asking(command)
    case .back, .undo, .skip: moving(command)
    case .again, .change, .redo, .park, .agenda, .add: RepairCommandPhrases.of(command)
    case .edit, .save, .open, .clear: RepairCommandPhrases.outside(command)
    case .note, .speaker, .who: recording(command)
    case .offer, .compare, .summary, .draft, .internal: showing(command)
    case .language, .present, .status, .quit: around(command)
    }
  }

  private static func asking(_ command: CommandName) -> Phrase {
    switch command {
    case .why:
      Phrase(
        en: "why this is asked; with an id, where it comes from",
        de: "warum gefragt wird; mit Kennung, woher es stammt",
        fr: "pourquoi cette question ; avec un repère, d'où cela vient",
        it: "perché si chiede; con una sigla, da dove viene",
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
        de: "die letzte Frage noch einmal; eine Zahl geht weiter zurück",
        fr: "la dernière question ; un nombre remonte plus loin",
        it: "l'ultima domanda; un numero torna più indietro",
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
        en: "write the SLA draft", de: "den SLA-Entwurf schreiben", fr: "écrire le projet de SLA",
        it: "scrivere la bozza di SLA", ru: "записать проект SLA")
    case .internal:
      Phrase(
        en: "what stands behind the service, for our eyes",
        de: "was hinter dem Service steht, nur für uns",
        fr: "ce qui soutient le service, pour nous seuls",
        it: "che cosa sostiene il servizio, solo per noi",
        ru: "на чём держится услуга, только для нас")
    default:
      Phrase(
        en: "what stands and what is open", de: "was steht und was offen ist",
        fr: "ce qui est acquis et ce qui est ouvert", it: "che cosa è fissato e che cosa è aperto",
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
        fr: "masquer ce qui ne va pas au mur", it: "nascondere ciò che non va sullo schermo",
        ru: "скрыть то, что не для экрана")
    case .status:
      Phrase(
        en: "where everything is kept", de: "wo alles liegt", fr: "où tout est conservé",
        it: "dove si trova tutto", ru: "где всё хранится")
    default:
      Phrase(
        en: "leave; everything is saved", de: "verlassen; alles ist gespeichert",
        fr: "quitter ; tout est enregistré", it: "uscire; tutto è salvato",
        ru: "выйти; всё сохранено")
    }
  }
}
