import Wording

/// What stands beside the drawing of a dialogue.
enum DrawingPhrases {
  static let title = Phrase(
    en: "{dialogue}, version {version}", de: "{dialogue}, Version {version}",
    fr: "{dialogue}, version {version}", it: "{dialogue}, versione {version}",
    ru: "{dialogue}, версия {version}")
  static let passed = Phrase(
    en: "passed", de: "durchlaufen", fr: "parcouru", it: "percorso", ru: "пройдено")
  static let missed = Phrase(
    en: "not passed", de: "nicht durchlaufen", fr: "reste à parcourir", it: "non percorso",
    ru: "не пройдено")
  static let present = Phrase(
    en: "here now", de: "jetzt hier", fr: "ici", it: "ora qui", ru: "сейчас здесь")
  static let steps = Phrase(
    en: "{passed} of {all|one: {all} step|other: {all} steps} passed",
    de: "{passed} von {all|one: {all} Schritt|other: {all} Schritten} durchlaufen",
    fr: "{all|one: {all} étape|other: {all} étapes}, dont {passed} parcourues",
    it: "{all|one: {all} passo|other: {all} passi}, di cui {passed} percorsi",
    ru:
      "{all|one: {all} шаг|few: {all} шага|many: {all} шагов|other: {all} шага}, пройдено: {passed}"
  )
  static let ways = Phrase(
    en: "{passed} of {all|one: {all} way|other: {all} ways} taken",
    de: "{passed} von {all|one: {all} Weg|other: {all} Wegen} genommen",
    fr: "{all|one: {all} voie|other: {all} voies}, dont {passed} empruntées",
    it: "{all|one: {all} via|other: {all} vie}, di cui {passed} percorse",
    ru:
      "{all|one: {all} путь|few: {all} пути|many: {all} путей|other: {all} пути}, пройдено: {passed}"
  )
}
