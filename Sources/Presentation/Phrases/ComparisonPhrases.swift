import Wording

/// Price beside benefit: break-even first, figures with their source (MEETING 5).
enum ComparisonPhrases {
  static let title = Phrase(
    en: "Price and risk for {service}, the first {term}",
    de: "Preis und Risiko für {service}, die ersten {term}",
    fr: "Prix et risque pour « {service} », les premiers {term}",
    it: "Prezzo e rischio per «{service}», i primi {term}",
    ru: "Цена и риск услуги «{service}», первые {term}")
  static let price = Phrase(
    en: "Price", de: "Preis", fr: "Prix", it: "Prezzo", ru: "Цена")
  static let guaranteed = Phrase(
    en: "Down, if the full target is used", de: "Ausfall, wenn das Ziel ausgeschöpft wird",
    fr: "Arrêt si la cible est épuisée", it: "Fermo, obiettivo esaurito",
    ru: "Простой на пределе цели")
  static let expected = Phrase(
    en: "Down, as measured before", de: "Ausfall, wie bisher gemessen",
    fr: "Arrêt, comme mesuré jusqu'ici", it: "Fermo, come misurato finora",
    ru: "Простой по прошлым замерам")
  static let loss = Phrase(
    en: "That costs you, full target", de: "Kosten für Sie, Ziel ausgeschöpft",
    fr: "Coût pour vous, cible épuisée", it: "Costo per voi, obiettivo esaurito",
    ru: "Ваши потери на пределе цели")
  static let expectedLoss = Phrase(
    en: "That costs you, as measured", de: "Kosten für Sie, wie gemessen",
    fr: "Coût pour vous, comme mesuré", it: "Costo per voi, come misurato",
    ru: "Ваши потери по замерам")
  static let cheapestBelow = Phrase(
    en: "{tier} if an hour costs you less than {below}.",
    de:
      "Unterm Strich am günstigsten ist {tier}, solange eine Ausfallstunde Sie weniger als {below} kostet.",
    fr:
      "Au total, la formule {tier} revient le moins cher si une heure d'arrêt vous coûte moins de {below}.",
    it: "Nel complesso conviene il profilo {tier} se un'ora di fermo vi costa meno di {below}.",
    ru: "«{tier}», если час простоя обходится вам дешевле {below}.")
  static let cheapestBetween = Phrase(
    en: "{tier} from {from} to {below} an hour.",
    de: "Von {from} bis {below} je Ausfallstunde ist es {tier}.",
    fr: "De {from} à {below} l'heure d'arrêt, c'est la formule {tier}.",
    it: "Da {from} a {below} per ora di fermo conviene il profilo {tier}.",
    ru: "«{tier}», если он обходится от {from} до {below}.")
  static let cheapestFrom = Phrase(
    en: "{tier} from {from} an hour on.", de: "Ab {from} je Ausfallstunde ist es {tier}.",
    fr: "À partir de {from} l'heure d'arrêt, c'est la formule {tier}.",
    it: "Da {from} per ora di fermo in su conviene il profilo {tier}.",
    ru: "«{tier}», если он обходится в {from} и дороже.")
  static let always = Phrase(
    en: "{tier}, whatever an hour costs.",
    de: "Unterm Strich am günstigsten ist {tier}, was eine Ausfallstunde auch kostet.",
    fr:
      "Au total, la formule {tier} revient le moins cher, quel que soit le coût d'une heure d'arrêt.",
    it: "Nel complesso conviene il profilo {tier}, qualunque sia il costo di un'ora di fermo.",
    ru: "«{tier}», сколько бы ни стоил час простоя.")
  static let sides = Phrase(
    en:
      "Which side are you on? You need not give a figure: \"an hour costs us 1800\" and \"rather not say\" are both full answers. List prices do not depend on it.",
    de:
      "Wo liegen Sie? Eine Zahl hilft, ist aber keine Pflicht: „eine Stunde kostet uns 1800“ oder „das sagen wir lieber nicht“. Die Listenpreise hängen nicht davon ab.",
    fr:
      "Où vous situez-vous ? Le chiffre est facultatif : « une heure nous coûte 1800 », ou « nous préférons ne pas le dire ». Les prix du catalogue n'en dépendent pas.",
    it:
      "Dove vi collocate? La cifra è facoltativa: «un'ora ci costa 1800», oppure «preferiamo non dirlo». I prezzi di listino non ne dipendono.",
    ru:
      "Что ближе к вашему случаю? Цифру называть не обязательно: можно сказать «час обходится нам в 1800» или «предпочитаем не говорить». Цены каталога от неё не зависят."
  )
  static let history = Phrase(
    en:
      "Measured: {down} in {months} (n = {n}). Source: {source} A target is the most that stays within the promise, not a forecast.",
    de:
      "Gemessen über {months}: {down} Ausfall (n = {n}). Quelle: {source} Ein Ziel ist das Höchste, was die Zusage zulässt, keine Vorhersage.",
    fr:
      "Mesuré : {down} d'arrêt en {months} (n = {n}). Source : {source} Une cible est le maximum que l'engagement admet, pas une prévision.",
    it:
      "Misurato in {months}: {down} di fermo (n = {n}). Fonte: {source} Un obiettivo è il massimo che l'impegno ammette, non una previsione.",
    ru:
      "Измерено: {down} за {months} (n = {n}). Источник: {source} Цель — это предел обещания, а не прогноз."
  )
  static let noHistory = Phrase(
    en:
      "Nothing was measured for this service yet; the figures say what happens if the full target is used, not what to expect.",
    de:
      "Für diesen Service wurde noch nichts gemessen; die Zahlen zeigen, was bei ausgeschöpftem Ziel geschieht, nicht, was zu erwarten ist.",
    fr:
      "Rien n'a encore été mesuré pour ce service ; les chiffres montrent ce qui arrive si la cible est épuisée, pas ce à quoi il faut s'attendre.",
    it:
      "Per questo servizio non ci sono ancora misure; le cifre dicono che cosa accade se l'obiettivo è esaurito, non che cosa aspettarsi.",
    ru:
      "Для этой услуги измерений ещё нет; цифры показывают, что будет на пределе цели, а не чего ожидать."
  )
  static let missedCredited = Phrase(
    en: "{tier}: if we miss the target by one hour you may lose about {loss}; we credit {credit}.",
    de:
      "{tier}: Verfehlen wir das Ziel um eine Stunde, verlieren Sie unter Umständen rund {loss}; wir schreiben Ihnen {credit} gut.",
    fr:
      "{tier} : si nous manquons la cible d'une heure, vous pouvez perdre environ {loss} ; nous vous créditons de {credit}.",
    it:
      "{tier}: se manchiamo l'obiettivo di un'ora potreste perdere circa {loss}; vi accreditiamo {credit}.",
    ru:
      "{tier}: если мы превысим предел на час, вы можете потерять около {loss}; компенсация {credit}."
  )
  static let missed = Phrase(
    en:
      "If we miss the target by one hour you may lose about {loss}; there is no credit, but escalation and an improvement plan.",
    de:
      "Verfehlen wir das Ziel um eine Stunde, verlieren Sie unter Umständen rund {loss}; statt einer Gutschrift folgen Eskalation und Verbesserungsplan.",
    fr:
      "Si nous manquons la cible d'une heure, vous pouvez perdre environ {loss} ; au lieu d'un crédit, il y a une escalade et un plan d'amélioration.",
    it:
      "Se manchiamo l'obiettivo di un'ora potreste perdere circa {loss}; al posto di un credito ci sono un'escalation e un piano di miglioramento.",
    ru:
      "Если мы превысим предел на час, вы можете потерять около {loss}; компенсации нет, но последуют эскалация и план улучшений."
  )
}
