import Wording

/// What was understood, read back with its id.
enum ReadBackPhrases {
  static let timeAvailable = Phrase(
    en: "We have {time}.", de: "Wir haben {time} Zeit.", fr: "Nous disposons de {time}.",
    it: "Abbiamo a disposizione {time}.", ru: "В нашем распоряжении {time}.")
  static let outcome = Phrase(
    en: "{id}, in your words.", de: "{id}, in Ihren Worten.", fr: "{id}, dans vos mots.",
    it: "{id}, con le Sue parole.", ru: "{id}, вашими словами.")
  static let reportedAs = Phrase(
    en: "It will be reported as: {measure}.", de: "Berichtet wird: {measure}.",
    fr: "Il en sera rendu compte ainsi : {measure}.", it: "Sarà riportato come: {measure}.",
    ru: "В отчёте будет: {measure}.")
  static let weighed = Phrase(
    en: "{id}: {importance}.", de: "{id}: {importance}.", fr: "{id} : {importance}.",
    it: "{id}: {importance}.", ru: "{id}: {importance}.")
  static let measured = Phrase(
    en: "Measured by {measure}: {target} {unit}, today {baseline}.",
    de: "Gemessen an {measure}: {target} {unit}, heute {baseline}.",
    fr: "Mesuré par {measure} : {target} {unit}, aujourd'hui {baseline}.",
    it: "Misurato con {measure}: {target} {unit}, oggi {baseline}.",
    ru: "Показатель: {measure}; цель {target} {unit}, сегодня {baseline}.")
  static let ownMeasure = Phrase(
    en: "Measured in your words: {words}.", de: "Gemessen in Ihren Worten: {words}.",
    fr: "Mesuré selon vos mots : {words}.", it: "Misurato con le Sue parole: {words}.",
    ru: "Измеряется вашими словами: {words}.")
  static let observation = Phrase(
    en: "{id}, observed by {name}, kept as said.",
    de: "{id}, Feststellung von {name}, wörtlich festgehalten.",
    fr: "{id}, constat de {name}, noté tel quel.",
    it: "{id}, segnalazione di {name}, riportata così com'è.",
    ru: "{id}, наблюдение ({name}), записано дословно.")
  static let observationUnnamed = Phrase(
    en: "{id}, kept as said.", de: "{id}, wörtlich festgehalten.", fr: "{id}, noté tel quel.",
    it: "{id}, riportato così com'è.", ru: "{id}, записано дословно.")
  static let requirement = Phrase(
    en: "{id}, in your words: {words}.", de: "{id}, in Ihren Worten: {words}.",
    fr: "{id}, dans vos mots : {words}.", it: "{id}, con le Sue parole: {words}.",
    ru: "{id}, вашими словами: {words}.")
  static let wished = Phrase(
    en:
      "That would be {wished} of unplanned downtime {month}; {tier} comes nearest with {offered}.",
    de: "Das wären {wished} ungeplanter Ausfall {month}; am nächsten kommt {tier} mit {offered}.",
    fr:
      "Cela ferait {wished} d'indisponibilité imprévue {month} ; {tier} s'en approche le plus avec {offered}.",
    it:
      "Sarebbero {wished} di indisponibilità non pianificata {month}; il più vicino è {tier} con {offered}.",
    ru: "Это {wished} незапланированного простоя {month}; ближе всего {tier}: {offered}.")
  static let inCheck = Phrase(
    en:
      "{requirement} in check: {owner} answers by {date}; the price follows from the check. Promise {id}.",
    de:
      "{requirement} in Prüfung: {owner} antwortet bis {date}; der Preis folgt aus der Prüfung. Zusage {id}.",
    fr:
      "{requirement} à l'étude : {owner} répond d'ici le {date} ; le prix viendra de l'étude. Engagement {id}.",
    it:
      "{requirement} in verifica: {owner} risponde entro il {date}; il prezzo segue dalla verifica. Impegno {id}.",
    ru:
      "{requirement} на проверке: ответит {owner}, срок: {date}; цена будет после проверки. Обещание {id}."
  )
  static let promised = Phrase(
    en: "Promise {id}: {owner}, by {date}.", de: "Zusage {id}: {owner}, bis {date}.",
    fr: "Engagement {id} : {owner}, d'ici le {date}.",
    it: "Impegno {id}: {owner}, entro il {date}.",
    ru: "Обещание {id}: {owner}, срок: {date}.")
  static let taken = Phrase(
    en: "Taken up: {services}.", de: "Aufgenommen: {services}.", fr: "Retenu : {services}.",
    it: "Presi in esame: {services}.", ru: "Рассматриваем: {services}.")
  static let decided = Phrase(
    en: "{id}: {service}, {tier}, {price} a month. Chosen by {name}.",
    de: "{id}: {service}, {tier}, {price} im Monat. Gewählt von {name}.",
    fr: "{id} : {service}, {tier}, {price} par mois. Choisi par {name}.",
    it: "{id}: {service}, {tier}, {price} al mese. Scelta di {name}.",
    ru: "{id}: {service}, {tier}, {price} в месяц. Выбор: {name}.")
  static let preferred = Phrase(
    en: "{id}: {service}, {tier}, {price} a month. Preferred; to be confirmed by {name}.",
    de: "{id}: {service}, {tier}, {price} im Monat. Bevorzugt; zu bestätigen durch {name}.",
    fr: "{id} : {service}, {tier}, {price} par mois. Préféré ; à confirmer par {name}.",
    it: "{id}: {service}, {tier}, {price} al mese. Preferito; da confermare da {name}.",
    ru: "{id}: {service}, {tier}, {price} в месяц. Предпочтительно; подтверждает {name}.")
  static let preferredByNobody = Phrase(
    en:
      "{id}: {service}, {tier}, {price} a month. Preferred, until somebody who may decide this amount confirms it.",
    de:
      "{id}: {service}, {tier}, {price} im Monat. Bevorzugt, bis jemand bestätigt, der über diesen Betrag entscheiden darf.",
    fr:
      "{id} : {service}, {tier}, {price} par mois. Préféré, jusqu'à la confirmation d'une personne habilitée à décider de ce montant.",
    it:
      "{id}: {service}, {tier}, {price} al mese. Preferito, finché non conferma chi può decidere su questo importo.",
    ru:
      "{id}: {service}, {tier}, {price} в месяц. Предпочтительно, пока не подтвердит тот, кто вправе решать о такой сумме."
  )
  static let deferred = Phrase(
    en: "{service}: left open; it stands among the open points.",
    de: "{service}: bleibt offen und steht bei den offenen Punkten.",
    fr: "{service} : laissé ouvert, noté parmi les points ouverts.",
    it: "{service}: resta aperto, tra i punti aperti.",
    ru: "{service}: остаётся открытым вопросом.")
  static let cost = Phrase(
    en: "F1: an hour without the service costs you {amount}, said by {name}.",
    de: "F1: Eine Stunde ohne den Service kostet Sie {amount}, gesagt von {name}.",
    fr: "F1 : une heure sans le service vous coûte {amount}, selon {name}.",
    it: "F1: un'ora senza il servizio Le costa {amount}, secondo {name}.",
    ru: "F1: час без услуги обходится вам в {amount} ({name}).")
  static let undisclosed = Phrase(
    en: "Fine. List prices do not depend on it.",
    de: "In Ordnung. Die Listenpreise hängen nicht davon ab.",
    fr: "Très bien. Les prix du catalogue n'en dépendent pas.",
    it: "Va bene. I prezzi di listino non dipendono da questo.",
    ru: "Хорошо. Цены в каталоге от этого не зависят.")
  static let start = Phrase(
    en: "From {date}.", de: "Ab {date}.", fr: "À partir du {date}.", it: "Dal {date}.",
    ru: "Начало: {date}.")
  static let startOpen = Phrase(
    en: "The start stays open; it stands among the open points.",
    de: "Der Beginn bleibt offen und steht bei den offenen Punkten.",
    fr: "La date d'effet reste ouverte ; elle figure parmi les points ouverts.",
    it: "La decorrenza resta aperta, tra i punti aperti.",
    ru: "Дата начала остаётся открытым вопросом.")
  static let termsAgreed = Phrase(
    en: "Agreed: the standard terms.", de: "Vereinbart: die Standardbedingungen.",
    fr: "Convenu : les conditions générales.", it: "Concordato: le condizioni standard.",
    ru: "Согласовано: стандартные условия.")
  static let measuresAgreed = Phrase(
    en: "Agreed: what is measured for {service}.",
    de: "Vereinbart: was bei {service} gemessen wird.",
    fr: "Convenu : ce qui est mesuré pour {service}.",
    it: "Concordato: che cosa si misura per {service}.",
    ru: "Согласовано, что измеряется. Услуга: {service}.")
  static let dutiesAgreed = Phrase(
    en: "Agreed: the duties of both sides for {service}.",
    de: "Vereinbart: die Pflichten beider Seiten bei {service}.",
    fr: "Convenu : les obligations des deux parties pour {service}.",
    it: "Concordato: gli obblighi delle due parti per {service}.",
    ru: "Согласованы обязанности обеих сторон. Услуга: {service}.")
}
