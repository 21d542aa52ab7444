import Wording

/// Where today's catalogue differs from what was shown and chosen.
enum DriftPhrases {
  static let chosenStays = Phrase(
    en:
      "Changed since: the catalogue, from {before} to {reference}. What was chosen stays as it was shown; it differs in: {points}.",
    de:
      "Seither geändert: der Katalog, von {before} auf {reference}. Gewähltes bleibt, wie es gezeigt wurde; Unterschiede: {points}.",
    fr:
      "Changé depuis : le catalogue, de {before} à {reference}. Ce qui a été choisi reste tel que montré ; écarts : {points}.",
    it:
      "Cambiato da allora: il catalogo, da {before} a {reference}. Ciò che è stato scelto resta come mostrato; differenze: {points}.",
    ru:
      "С тех пор изменился каталог: {before}, теперь {reference}. Выбранное остаётся, как было показано; отличия: {points}."
  )
  /// The catalogue was changed and its version was left as it was.
  static let sameVersion = Phrase(
    en:
      "Changed since: the catalogue {reference}, under the same version. What was chosen stays as it was shown; it differs in: {points}.",
    de:
      "Seither geändert: der Katalog {reference}, unter derselben Version. Gewähltes bleibt, wie es gezeigt wurde; Unterschiede: {points}.",
    fr:
      "Changé depuis : le catalogue {reference}, sous la même version. Ce qui a été choisi reste tel que montré ; écarts : {points}.",
    it:
      "Cambiato da allora: il catalogo {reference}, con la stessa versione. Ciò che è stato scelto resta come mostrato; differenze: {points}.",
    ru:
      "С тех пор каталог {reference} изменился, версия осталась прежней. Выбранное остаётся, как было показано; отличия: {points}."
  )
  static let point = Phrase(
    en: "{id} {what} {shown}, in the catalogue now {now}",
    de: "{id} {what} {shown}, im Katalog jetzt {now}",
    fr: "{id} {what} {shown}, au catalogue désormais {now}",
    it: "{id} {what} {shown}, ora a catalogo {now}",
    ru: "{id} {what}: {shown}, в каталоге теперь {now}")
  static let gone = Phrase(
    en: "{id} {option} is no longer in the catalogue",
    de: "{id} {option} steht nicht mehr im Katalog",
    fr: "{id} {option} n'est plus au catalogue",
    it: "{id} {option} non è più a catalogo",
    ru: "{id} {option}: в каталоге больше нет")
}
