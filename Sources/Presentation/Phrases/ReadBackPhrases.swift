import Wording

/// What was understood, read back with its id.
enum ReadBackPhrases {
  static let timeAvailable = Phrase(
    en: "We have {time}.", de: "Wir haben {time} Zeit.", fr: "Nous disposons de {time}.",
    it: "Abbiamo a disposizione {time}.", ru: "У нас {time}.")
  static let noted = Phrase(
    en: "Noted: {value}.", de: "Notiert: {value}.", fr: "C'est noté : {value}.",
    it: "Annotato: {value}.", ru: "Записано: {value}.")
  static let outcome = Phrase(
    en: "{id}, in your words.", de: "{id}, in Ihren Worten notiert.",
    fr: "{id}, noté avec vos mots.",
    it: "{id}, annotato con le Sue parole.", ru: "{id}, вашими словами.")
  static let heard = Phrase(
    en: "I take from it: {figures}.", de: "Ich entnehme daraus: {figures}.",
    fr: "J'en retiens : {figures}.", it: "Ne ricavo: {figures}.",
    ru: "Понимаю так: {figures}.")
  static let reportedAs = Phrase(
    en: "It will be reported as: {measure}.", de: "Berichtet wird: {measure}.",
    fr: "Indicateur suivi : {measure}.", it: "Sarà rendicontato così: {measure}.",
    ru: "В отчёте будет: {measure}.")
  static let weighed = Phrase(
    en: "{id}: {importance}.", de: "{id}: {importance}.", fr: "{id} : {importance}.",
    it: "{id}: {importance}.", ru: "{id}: {importance}.")
  static let measured = Phrase(
    en: "Measured by {measure}: {target} {unit}, today {baseline}.",
    de: "Gemessen wird: {measure}; Ziel {target} {unit}, heute {baseline}.",
    fr: "Indicateur : {measure} ; cible {target} {unit}, aujourd'hui {baseline}.",
    it: "Indicatore: {measure}; obiettivo {target} {unit}, oggi {baseline}.",
    ru: "Показатель: {measure}; цель: {target} {unit}, сейчас: {baseline}.")
  static let measuredOtherwise = Phrase(
    en:
      "Measured by {measure}: you name {own}; the catalogue aims at {target} {unit}, today {baseline}.",
    de:
      "Gemessen wird: {measure}; Sie nennen {own}, der Katalog sieht {target} {unit} vor, heute {baseline}.",
    fr:
      "Indicateur : {measure} ; vous indiquez {own}, le catalogue vise {target} {unit}, aujourd'hui {baseline}.",
    it:
      "Indicatore: {measure}; Lei indica {own}, il catalogo punta a {target} {unit}, oggi {baseline}.",
    ru:
      "Показатель: {measure}; вы называете {own}, цель каталога: {target} {unit}, сейчас: {baseline}."
  )
  static let ownMeasure = Phrase(
    en: "Measured in your words: {words}.", de: "Gemessen in Ihren Worten: {words}.",
    fr: "Indicateur, avec vos mots : {words}.", it: "Indicatore, con le Sue parole: {words}.",
    ru: "Измеряется вашими словами: {words}.")
  static let observation = Phrase(
    en: "{id}, observed by {name}, kept as said.",
    de: "{id}, Feststellung ({name}), wörtlich festgehalten.",
    fr: "{id}, constat de {name}, noté tel quel.",
    it: "{id}, segnalazione ({name}), annotata parola per parola.",
    ru: "{id}, наблюдение ({name}), записано дословно.")
  static let observationUnnamed = Phrase(
    en: "{id}, kept as said.", de: "{id}, wörtlich festgehalten.", fr: "{id}, noté tel quel.",
    it: "{id}, annotato parola per parola.", ru: "{id}, записано дословно.")
  static let requirement = Phrase(
    en: "{id}, in your words: {words}.", de: "{id}, in Ihren Worten: {words}.",
    fr: "{id}, avec vos mots : {words}.", it: "{id}, con le Sue parole: {words}.",
    ru: "{id}, вашими словами: {words}.")
  static let wished = Phrase(
    en:
      "That would be {wished} of unplanned downtime {month}; {tier} comes nearest with {offered}.",
    de: "Das wären {wished} ungeplanter Ausfall {month}; am nächsten kommt {tier} mit {offered}.",
    fr:
      "Cela ferait {wished} d'indisponibilité non planifiée {month} ; la formule {tier} s'en approche le plus, avec {offered}.",
    it:
      "Sarebbero {wished} di indisponibilità non pianificata {month}; il profilo {tier} è il più vicino, con {offered}.",
    ru: "Это {wished} внепланового простоя {month}; ближе всего «{tier}»: {offered}.")
  static let thatIs = Phrase(
    en: "That is {wish} ({row}).", de: "Das heißt {wish} ({row}).", fr: "Soit {wish} ({row}).",
    it: "Cioè {wish} ({row}).", ru: "То есть {wish} ({row}).")
  static let nearest = Phrase(
    en: "{tier} comes nearest with {offered}.", de: "Am nächsten kommt {tier} mit {offered}.",
    fr: "La formule {tier} s'en approche le plus, avec {offered}.",
    it: "Il profilo {tier} è il più vicino, con {offered}.",
    ru: "Ближе всего «{tier}»: {offered}.")
  static let kept = Phrase(
    en: "{tier} meets that with {offered}.", de: "{tier} erfüllt das mit {offered}.",
    fr: "La formule {tier} y répond, avec {offered}.",
    it: "Il profilo {tier} lo rispetta, con {offered}.",
    ru: "«{tier}» это обеспечивает: {offered}.")
  static let keptPlainly = Phrase(
    en: "{tier} meets that.", de: "{tier} erfüllt das.", fr: "La formule {tier} y répond.",
    it: "Il profilo {tier} lo rispetta.", ru: "«{tier}» это обеспечивает.")
  static let atMost = Phrase(
    en: "at most {value}", de: "höchstens {value}", fr: "au plus {value}",
    it: "al massimo {value}", ru: "не более {value}")
  static let atLeast = Phrase(
    en: "at least {value}", de: "mindestens {value}", fr: "au moins {value}",
    it: "almeno {value}", ru: "не менее {value}")
  static let about = Phrase(
    en: "about {value}", de: "etwa {value}", fr: "environ {value}", it: "circa {value}",
    ru: "около {value}")
  static let inCheck = Phrase(
    en:
      "{requirement} in check: {owner} answers by {date}; the price follows from the check. Promise {id}.",
    de:
      "{requirement} in Prüfung: {owner} antwortet bis {date}; der Preis folgt aus der Prüfung. Zusage {id}.",
    fr:
      "{requirement} à l'étude : {owner} répond pour le {date} ; le prix viendra de l'étude. Engagement {id}.",
    it:
      "{requirement} in verifica: risponde {owner} entro il {date}; il prezzo arriverà con la verifica. Impegno {id}.",
    ru:
      "{requirement} на проверке: ответит {owner}, срок: {date}; цена будет после проверки. Обещание {id}."
  )
  static let answered = Phrase(
    en: "{requirement} in check: {owner} answers by {date}. Promise {id}.",
    de: "{requirement} in Prüfung: {owner} antwortet bis {date}. Zusage {id}.",
    fr: "{requirement} à l'étude : {owner} répond d'ici le {date}. Engagement {id}.",
    it: "{requirement} in verifica: {owner} risponde entro il {date}. Impegno {id}.",
    ru: "{requirement} на проверке: ответит {owner}, срок: {date}. Обещание {id}.")
  static let promised = Phrase(
    en: "Promise {id}: {owner}, by {date}.", de: "Zusage {id}: {owner}, bis {date}.",
    fr: "Engagement {id} : {owner}, pour le {date}.",
    it: "Impegno {id}: {owner}, entro il {date}.",
    ru: "Обещание {id}: {owner}, срок: {date}.")
  static let taken = Phrase(
    en: "Taken up: {services}.", de: "Ausgewählt: {services}.",
    fr: "Services retenus : {services}.",
    it: "Servizi scelti: {services}.", ru: "Рассматриваем: {services}.")
  static let decided = Phrase(
    en: "{id}: {service}, {tier}, {price} a month. Chosen by {name}.",
    de: "{id}: {service}, {tier}, {price} im Monat. Gewählt hat {name}.",
    fr: "{id} : {service}, formule {tier}, {price} par mois. Choix de {name}.",
    it: "{id}: {service}, profilo {tier}, {price} al mese. Ha scelto: {name}.",
    ru: "{id}: «{service}», вариант «{tier}», {price} в месяц. Выбор: {name}.")
  static let preferred = Phrase(
    en: "{id}: {service}, {tier}, {price} a month. Preferred; to be confirmed by {name}.",
    de: "{id}: {service}, {tier}, {price} im Monat. Bevorzugt, bis {name} bestätigt.",
    fr: "{id} : {service}, formule {tier}, {price} par mois. Préférence, à confirmer par {name}.",
    it: "{id}: {service}, profilo {tier}, {price} al mese. Preferenza, deve confermare: {name}.",
    ru: "{id}: «{service}», вариант «{tier}», {price} в месяц. Предпочтителен; подтверждает {name}."
  )
  static let preferredByNobody = Phrase(
    en:
      "{id}: {service}, {tier}, {price} a month. Preferred, until somebody who may decide this amount confirms it.",
    de:
      "{id}: {service}, {tier}, {price} im Monat. Bevorzugt, bis jemand bestätigt, der über diesen Betrag entscheiden darf.",
    fr:
      "{id} : {service}, formule {tier}, {price} par mois. Préférence, jusqu'à la confirmation d'une personne habilitée à décider de ce montant.",
    it:
      "{id}: {service}, profilo {tier}, {price} al mese. Preferenza, finché non conferma chi può decidere su questo importo.",
    ru:
      "{id}: «{service}», вариант «{tier}», {price} в месяц. Предпочтителен, пока выбор не подтвердит тот, кто вправе решать о такой сумме."
  )
  static let deferred = Phrase(
    en: "{service}: left open; it stands among the open points.",
    de: "{service}: bleibt offen und steht bei den offenen Punkten.",
    fr: "{service} : choix laissé ouvert, noté parmi les points ouverts.",
    it: "{service}: scelta lasciata aperta, annotata fra i punti aperti.",
    ru: "{service}: выбор отложен, вопрос остаётся открытым.")
  static let cost = Phrase(
    en: "F1: an hour without the service costs you {amount}, said by {name}.",
    de: "F1: Eine Stunde ohne den Service kostet Sie {amount} (Angabe: {name}).",
    fr: "F1 : une heure sans le service vous coûte {amount}, selon {name}.",
    it: "F1: un'ora senza il servizio vi costa {amount} (indicazione: {name}).",
    ru: "F1: час без услуги обходится вам в {amount} (сообщает {name}).")
  static let undisclosed = Phrase(
    en: "Fine. List prices do not depend on it.",
    de: "In Ordnung. Die Listenpreise hängen nicht davon ab.",
    fr: "Très bien. Les prix du catalogue n'en dépendent pas.",
    it: "Va bene. I prezzi di listino non ne dipendono.",
    ru: "Хорошо. Цены каталога от этого не зависят.")
  static let start = Phrase(
    en: "From {date}.", de: "Ab {date}.", fr: "À partir du {date}.", it: "Dal {date}.",
    ru: "Начало: {date}.")
  static let startOpen = Phrase(
    en: "The start stays open; it stands among the open points.",
    de: "Der Beginn bleibt offen und steht bei den offenen Punkten.",
    fr: "La date d'effet reste ouverte ; elle figure parmi les points ouverts.",
    it: "La decorrenza resta aperta, annotata fra i punti aperti.",
    ru: "Дата начала пока остаётся открытым вопросом.")
  static let termsAgreed = Phrase(
    en: "Agreed: the standard terms.", de: "Vereinbart: die Standardbedingungen.",
    fr: "Convenu : les conditions standard.", it: "Concordato: le condizioni standard.",
    ru: "Согласовано: стандартные условия.")
  static let measuresAgreed = Phrase(
    en: "Agreed: what is measured for {service}.",
    de: "Vereinbart: was bei {service} gemessen wird.",
    fr: "Convenu : ce qui est mesuré pour « {service} ».",
    it: "Concordato: che cosa si misura per «{service}».",
    ru: "Согласовано: показатели услуги «{service}».")
  static let dutiesAgreed = Phrase(
    en: "Agreed: the duties of both sides for {service}.",
    de: "Vereinbart: die Pflichten beider Seiten bei {service}.",
    fr: "Convenu : les obligations des deux parties pour « {service} ».",
    it: "Concordato: gli obblighi delle due parti per «{service}».",
    ru: "Согласовано: обязанности обеих сторон по услуге «{service}».")
}
