import Wording

/// What is said while a price list is taken over.
enum ImportPhrases {
  static let text = Phrase(
    en: "{file}: {encoding}, fields parted by {separator}.",
    de: "{file}: {encoding}, Felder getrennt durch {separator}.",
    fr: "{file} : {encoding}, champs séparés par {separator}.",
    it: "{file}: {encoding}, campi separati da {separator}.",
    ru: "{file}: {encoding}, разделитель полей {separator}.")
  static let workbook = Phrase(
    en: "{file}: workbook, sheet {sheet}.", de: "{file}: Arbeitsmappe, Blatt {sheet}.",
    fr: "{file} : classeur, feuille {sheet}.", it: "{file}: cartella di lavoro, foglio {sheet}.",
    ru: "{file}: книга Excel, лист {sheet}.")
  static let tab = Phrase(
    en: "tab", de: "Tabulator", fr: "tabulation", it: "tabulazione", ru: "табуляция")
  static let column = Phrase(
    en: "Column", de: "Spalte", fr: "Colonne", it: "Colonna", ru: "Столбец")
  static let heading = Phrase(
    en: "Heading", de: "Überschrift", fr: "En-tête", it: "Intestazione", ru: "Заголовок")
  static let firstRows = Phrase(
    en: "First rows", de: "Erste Zeilen", fr: "Premières lignes", it: "Prime righe",
    ru: "Первые строки")
  static let takenAs = Phrase(
    en: "Taken as", de: "Gelesen als", fr: "Lu comme", it: "Letto come", ru: "Читается как")
  static let question = Phrase(
    en:
      "Enter takes it over so. Otherwise, for example: name=2, price=5. /quit leaves all as it is.",
    de:
      "Mit Enter wird es so übernommen. Anders zum Beispiel: name=2, price=5. /ende lässt alles, wie es ist.",
    fr:
      "Entrée pour reprendre ainsi. Sinon, par exemple : name=2, price=5. /quitter laisse tout en l'état.",
    it:
      "Invio per riprendere così. Altrimenti, per esempio: name=2, price=5. /esci lascia tutto com'è.",
    ru:
      "Enter: принять так. Иначе, например: name=2, price=5. /выход оставит всё как есть.")
  static let notUnderstood = Phrase(
    en: "{words} names no column here; fields are {fields}, columns {first} to {last}.",
    de: "{words} nennt hier keine Spalte; Felder sind {fields}, Spalten {first} bis {last}.",
    fr: "{words} ne désigne aucune colonne ici ; champs : {fields}, colonnes {first} à {last}.",
    it: "{words} non indica una colonna; i campi sono {fields}, le colonne da {first} a {last}.",
    ru: "Столбец {words} не найден; поля: {fields}, столбцы с {first} по {last}.")
  static let missing = Phrase(
    en: "Which column holds {fields}?", de: "Welche Spalte enthält {fields}?",
    fr: "Quelle colonne contient {fields} ?", it: "Quale colonna contiene {fields}?",
    ru: "В каком столбце {fields}?")
  static let proved = Phrase(
    en: "Decimal sign: {sign}, as row {row} shows: {text}",
    de: "Dezimalzeichen: {sign}, wie Zeile {row} zeigt: {text}",
    fr: "Signe décimal : {sign}, comme le montre la ligne {row} : {text}",
    it: "Segno decimale: {sign}, come mostra la riga {row}: {text}",
    ru: "Десятичный знак: {sign}, как видно в строке {row}: {text}")
  static let ambiguous = Phrase(
    en: "Row {row}: is {text} the amount {first} (1) or {second} (2)?",
    de: "Zeile {row}: Ist {text} der Betrag {first} (1) oder {second} (2)?",
    fr: "Ligne {row} : {text} est-il le montant {first} (1) ou {second} (2) ?",
    it: "Riga {row}: {text} è l'importo {first} (1) o {second} (2)?",
    ru: "Строка {row}: {text} — это сумма {first} (1) или {second} (2)?")
  static let noPrice = Phrase(
    en: "Row {row}: {text} is where a price should be.",
    de: "Zeile {row}: Wo ein Preis stehen sollte, steht {text}.",
    fr: "Ligne {row} : {text} figure là où l'on attend un prix.",
    it: "Riga {row}: dove dovrebbe stare un prezzo c'è {text}.",
    ru: "Строка {row}: на месте цены стоит {text}.")
  static let missingPrice = Phrase(
    en: "Row {row}: the price of {text} is empty.",
    de: "Zeile {row}: Der Preis für {text} ist leer.",
    fr: "Ligne {row} : le prix de {text} est vide.",
    it: "Riga {row}: il prezzo di {text} è vuoto.",
    ru: "Строка {row}: цена для {text} не заполнена.")
  static let noName = Phrase(
    en: "Row {row}: a price, and still to be said for what.",
    de: "Zeile {row}: ein Preis, aber noch nicht wofür.",
    fr: "Ligne {row} : un prix, reste à dire pour quoi.",
    it: "Riga {row}: un prezzo, resta da dire per che cosa.",
    ru: "Строка {row}: цена есть, осталось указать, за что.")
  static let negative = Phrase(
    en: "Row {row}: the price {text} is below zero.",
    de: "Zeile {row}: Der Preis {text} ist negativ.",
    fr: "Ligne {row} : le prix {text} est négatif.", it: "Riga {row}: il prezzo {text} è negativo.",
    ru: "Строка {row}: цена {text} отрицательная.")
  static let tooFine = Phrase(
    en: "Row {row}: {text} has more decimals than the currency.",
    de: "Zeile {row}: {text} hat mehr Nachkommastellen als die Währung.",
    fr: "Ligne {row} : {text} a plus de décimales que la devise.",
    it: "Riga {row}: {text} ha più decimali della valuta.",
    ru: "Строка {row}: у суммы {text} больше знаков, чем у валюты.")
  static let otherCurrency = Phrase(
    en: "Row {row}: {text}; the catalogue has {currency}.",
    de: "Zeile {row}: {text}; der Katalog hat {currency}.",
    fr: "Ligne {row} : {text} ; le catalogue est en {currency}.",
    it: "Riga {row}: {text}; il catalogo è in {currency}.",
    ru: "Строка {row}: {text}; в каталоге {currency}.")
  static let twice = Phrase(
    en: "Row {row}: the same as row {first} once more.",
    de: "Zeile {row}: noch einmal dasselbe wie Zeile {first}.",
    fr: "Ligne {row} : la même chose que la ligne {first}.",
    it: "Riga {row}: la stessa cosa della riga {first}.",
    ru: "Строка {row}: повторяет строку {first}.")
  static let samePrice = Phrase(
    en: "Row {row}: another level of the service for the price of row {first}.",
    de: "Zeile {row}: eine andere Stufe des Service zum Preis von Zeile {first}.",
    fr: "Ligne {row} : une autre formule du service au prix de la ligne {first}.",
    it: "Riga {row}: un altro profilo del servizio al prezzo della riga {first}.",
    ru: "Строка {row}: другой вариант услуги по цене строки {first}.")

  static let all = [
    text, workbook, tab, column, heading, firstRows, takenAs, question, notUnderstood, missing,
    proved, ambiguous, noPrice, missingPrice, noName, negative, tooFine, otherCurrency, twice,
    samePrice,
  ]
}
