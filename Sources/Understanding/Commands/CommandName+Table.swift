import Wording

extension CommandName {
  /// Further English names.
  var english: [String] {
    switch self {
    case .help: ["?", "h"]
    case .back: ["b"]
    case .language: ["language"]
    case .quit: ["exit", "q"]
    case .speaker: ["speaker"]
    case .glossary: ["define"]
    case .again: ["again"]
    case .change: ["correct"]
    case .park: ["defer"]
    case .summary: ["review"]
    case .save: ["name"]
    case .why, .example, .undo, .redo, .skip, .note, .offer, .compare, .draft, .release, .present,
      .status, .who, .agenda, .add, .edit, .open, .clear, .internal, .saveTest:
      []
    }
  }

  var names: EveryLanguage<[String]> {
    switch self {
    case .help: words("hilfe", "aide", "aiuto", "помощь справка")
    case .why: words("warum wieso", "pourquoi", "perché", "почему зачем")
    case .example: words("beispiel", "exemple", "esempio", "пример образец")
    case .back: words("zurück", "retour", "indietro", "назад вернуться")
    case .undo: words("rückgängig", "annuler", "annulla", "отменить отмена")
    case .skip: words("überspringen später", "passer", "salta", "пропустить позже")
    case .again: words("wiederholen nochmal", "répéter", "ripeti", "повторить")
    case .change:
      words("ändern korrigieren", "changer corriger", "cambia correggi", "изменить исправить")
    case .redo: words("wiederherstellen", "rétablir", "ripristina", "восстановить вернуть")
    case .park: words("parken zurückstellen", "reporter", "rimanda", "отложить")
    case .add: words("ergänzen hinzufügen", "ajouter", "aggiungi", "добавить")
    case .edit: words("bearbeiten", "éditer", "componi", "редактор")
    case .save: words("speichern benennen", "enregistrer nommer", "salva", "сохранить назвать")
    case .open: words("öffnen", "ouvrir", "apri", "открыть")
    case .clear: words("leeren", "effacer", "pulisci", "очистить")
    case .note: words("notiz", "remarque", "nota", "заметка запись")
    case .speaker: words("als", "parle comme", "parla come", "говорит от")
    case .offer:
      words("angebot optionen", "offre options", "offerta opzioni", "варианты предложение")
    case .compare: words("vergleich vergleichen", "comparer", "confronta", "сравнить сравнение")
    case .summary: words("übersicht zusammenfassung", "résumé", "riepilogo", "итоги итог сводка")
    case .draft: words("entwurf", "projet", "bozza", "проект")
    case .release:
      words(
        "freigeben freigabe", "autoriser diffuser", "autorizza rilascia", "разрешить разрешаю")
    case .language: words("sprache", "langue", "lingua", "язык")
    case .present: words("präsentation", "présentation", "presentazione", "показ")
    case .status: words("stand", "état", "stato", "состояние статус")
    case .quit: words("ende beenden", "quitter", "esci", "выход выйти стоп")
    case .who: words("wer", "qui", "chi", "кто")
    case .agenda: words("tagesordnung", "ordre-du-jour", "ordine-del-giorno", "повестка")
    case .internal: words("intern", "interne", "interno", "внутреннее")
    case .glossary: words("glossar begriff", "glossaire", "glossario", "словарь глоссарий термин")
    case .saveTest:
      words("test-speichern", "enregistrer-test", "salva-test", "сохранить-тест")
    }
  }

  private func words(
    _ de: String, _ fr: String, _ it: String, _ ru: String
  ) -> EveryLanguage<[String]> {
    func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    return EveryLanguage(en: [], de: list(de), fr: list(fr), it: list(it), ru: list(ru))
  }
}
