package import Wording

/// The labels and words of the table of options.
package enum TablePhrases {
  package static let availability = Phrase(
    en: "Availability", de: "Verfügbarkeit", fr: "Disponibilité", it: "Disponibilità",
    ru: "Доступность")
  package static let availabilityHours = Phrase(
    en: "in these hours", de: "in diesen Zeiten", fr: "à ces heures", it: "in questi orari",
    ru: "в это время")
  package static let downtime = Phrase(
    en: "Unplanned downtime within target", de: "Ungeplante Ausfallzeit innerhalb des Ziels",
    fr: "Indisponibilité max.", it: "Indisponibilità massima", ru: "Простой в пределах цели")
  package static let downtimeIn = Phrase(
    en: "Unplanned downtime within target, {month}", de: "Ungeplante Ausfallzeit im Ziel, {month}",
    fr: "Indisponibilité max., {month}", it: "Indisponibilità massima, {month}",
    ru: "Простой в пределах цели, {month}")
  static let costs = Phrase(
    en: "{tier} costs {price} a month, net; {total} over {term}.",
    de: "{tier} kostet {price} im Monat, netto; {total} für {term}.",
    fr: "La formule {tier} coûte {price} par mois, hors taxes ; {total} sur {term}.",
    it: "Il profilo {tier} costa {price} al mese, IVA esclusa; {total} in {term}.",
    ru: "Вариант «{tier}» стоит {price} в месяц, без НДС; всего за {term}: {total}.")
  static let costsWithOneOff = Phrase(
    en: "{tier} costs {price} a month and {once} once, net; {total} over {term}.",
    de: "{tier} kostet {price} im Monat und einmalig {once}, netto; {total} für {term}.",
    fr:
      "La formule {tier} coûte {price} par mois et {once} une seule fois, hors taxes ; {total} sur {term}.",
    it:
      "Il profilo {tier} costa {price} al mese e {once} una tantum, IVA esclusa; {total} in {term}.",
    ru:
      "Вариант «{tier}» стоит {price} в месяц и {once} единовременно, без НДС; всего за {term}: {total}."
  )
  static let serviceHours = Phrase(
    en: "service hours", de: "Servicezeit", fr: "plage de service", it: "orario di servizio",
    ru: "время предоставления услуги")
  static let unplanned = Phrase(
    en: "unplanned downtime a month", de: "ungeplanter Ausfall im Monat",
    fr: "indisponibilité non planifiée par mois", it: "indisponibilità non pianificata al mese",
    ru: "внеплановый простой в месяц")
  static let demand = Phrase(
    en: "{id} asks for {wish} ({row}).", de: "{id} verlangt {wish} ({row}).",
    fr: "{id} demande {wish} ({row}).", it: "{id} chiede {wish} ({row}).",
    ru: "Для {id} нужно {wish} ({row}).")
  static let sayIfItHolds = Phrase(
    en: "If such a figure has to hold, say so here: it is written down and checked.",
    de: "Wenn eine solche Zahl gelten muss, sagen Sie es hier: Sie wird notiert und geprüft.",
    fr: "Si un tel chiffre doit être tenu, dites-le ici : il sera noté et étudié.",
    it: "Se un numero simile deve valere, lo dica qui: viene annotato e verificato.",
    ru: "Если такое число должно соблюдаться, скажите об этом здесь: его запишут и проверят.")
  package static let longestInterruption = Phrase(
    en: "Longest single interruption", de: "Längste einzelne Unterbrechung",
    fr: "Interruption la plus longue", it: "Interruzione singola più lunga",
    ru: "Самый долгий перерыв")
  package static let maintenance = Phrase(
    en: "Planned maintenance", de: "Geplante Wartung", fr: "Maintenance planifiée",
    it: "Manutenzione programmata", ru: "Плановое обслуживание")
  package static let firstNotice = Phrase(
    en: "Priority 1: first notice", de: "Priorität 1: erste Meldung",
    fr: "Priorité 1 : premier retour", it: "Priorità 1: primo riscontro",
    ru: "Приоритет 1: первое сообщение")
  package static let updates = Phrase(
    en: "Priority 1: updates every", de: "Priorität 1: Zwischenstand alle",
    fr: "Priorité 1 : point toutes les", it: "Priorità 1: aggiornamenti ogni",
    ru: "Приоритет 1: далее каждые")
  package static let restored = Phrase(
    en: "Priority 1: restored within", de: "Priorität 1: wiederhergestellt in",
    fr: "Priorité 1 : rétabli en", it: "Priorità 1: ripristino entro",
    ru: "Приоритет 1: восстановление за")
  package static let desk = Phrase(
    en: "Service desk", de: "Service Desk", fr: "Centre de services", it: "Service desk",
    ru: "Служба поддержки")
  package static let outsideDesk = Phrase(
    en: "Outside the desk's hours", de: "Außerhalb der Supportzeit", fr: "Hors plage de support",
    it: "Fuori orario di assistenza", ru: "Вне часов поддержки")
  package static let dataLoss = Phrase(
    en: "Data lost at most", de: "Datenverlust höchstens", fr: "Perte de données max.",
    it: "Perdita massima di dati", ru: "Потеря данных, не более")
  package static let recovery = Phrase(
    en: "Back after a disaster within", de: "Wiederanlauf nach Notfall in",
    fr: "Reprise après sinistre en",
    it: "Ripristino dopo un disastro entro", ru: "Восстановление после аварии за")
  package static let credit = Phrase(
    en: "Credit if a target is missed", de: "Gutschrift bei Zielverfehlung",
    fr: "Si une cible mensuelle est manquée",
    it: "Se un obiettivo mensile è mancato", ru: "Компенсация при невыполнении")
  package static let missed = Phrase(
    en: "If a monthly target is missed", de: "Bei Zielverfehlung", fr: "Si une cible est manquée",
    it: "Se un obiettivo è mancato", ru: "При невыполнении цели")
  package static let oneOff = Phrase(
    en: "One-off price", de: "Einmaliger Preis", fr: "Frais uniques", it: "Costo una tantum",
    ru: "Единовременная плата")
  package static let monthly = Phrase(
    en: "Price per month", de: "Preis je Monat", fr: "Prix par mois", it: "Prezzo al mese",
    ru: "Плата в месяц")
  package static let total = Phrase(
    en: "{term} together", de: "Gesamt, {term}", fr: "Total sur {term}", it: "Totale su {term}",
    ru: "Всего, {term}")
  package static let vat = Phrase(en: "VAT", de: "Umsatzsteuer", fr: "TVA", it: "IVA", ru: "НДС")
  package static let status = Phrase(
    en: "Status", de: "Stand", fr: "Statut", it: "Stato", ru: "Статус")

  package static let nextOpening = Phrase(
    en: "next opening", de: "ab Öffnung", fr: "à l'ouverture", it: "alla riapertura",
    ru: "после открытия")
  package static let onCall = Phrase(
    en: "on call", de: "Rufbereitschaft", fr: "astreinte", it: "reperibilità", ru: "дежурный")
  package static let alwaysOpen = Phrase(
    en: "always open", de: "immer besetzt", fr: "toujours ouvert", it: "sempre aperto",
    ru: "всегда на связи")
  package static let improvementPlan = Phrase(
    en: "escalation, plan", de: "Eskalation, Plan", fr: "escalade, plan", it: "escalation, piano",
    ru: "эскалация, план")
  package static let onDesk = Phrase(
    en: "{time}, desk", de: "{time}, Desk", fr: "{time}, centre", it: "{time}, desk",
    ru: "{time}, служба")
  package static let onClock = Phrase(
    en: "{time}, clock", de: "{time}, 24x7", fr: "{time}, 24 h/24", it: "{time}, 24x7",
    ru: "{time}, круглосут.")
  package static let deskNote = Phrase(
    en: "desk: the time runs while the service desk is open; clock: day and night.",
    de: "Desk: Die Zeit läuft, solange der Service Desk besetzt ist.",
    fr:
      "centre : le délai court tant que le centre de services est ouvert.",
    it: "desk: il tempo corre finché il service desk è aperto.",
    ru: "служба: время идёт только в часы службы поддержки; круглосут.: днём и ночью.")
  package static let provisional = Phrase(
    en: "{value} prov.", de: "{value} vorl.", fr: "{value} prov.", it: "{value} provv.",
    ru: "{value} предв.")
  package static let until = Phrase(
    en: "{value} until {date}", de: "{value} bis {date}", fr: "{value} jusqu'au {date}",
    it: "{value} fino al {date}", ru: "{value} до {date}")
  package static let withoutVAT = Phrase(
    en: "none", de: "keine", fr: "aucune", it: "nessuna", ru: "не взимается")
  package static let plusVAT = Phrase(
    en: "plus {percent}", de: "zzgl. {percent}", fr: "{percent} en sus", it: "più {percent}",
    ru: "плюс {percent}")
  package static let forDiscussion = Phrase(
    en: "for discussion", de: "zur Besprechung", fr: "à discuter", it: "da discutere",
    ru: "для обсуждения")
  package static let bindingUntil = Phrase(
    en: "binding until {date}", de: "verbindlich bis {date}", fr: "ferme jusqu'au {date}",
    it: "vincolante fino al {date}", ru: "действует до {date}")
  package static let window = Phrase(
    en: "{hours}, notice {days}", de: "{hours}, {days} Vorlauf",
    fr: "{hours}, préavis {days}", it: "{hours}, {days} di preavviso",
    ru: "{hours}, уведомление за {days}")

  package static let title = Phrase(
    en: "Options for {service}, net prices, term from {date}",
    de: "Stufen für {service}, Nettopreise, Laufzeit ab {date}",
    fr: "Formules pour « {service} », prix hors taxes, à partir du {date}",
    it: "Profili per «{service}», prezzi IVA esclusa, decorrenza {date}",
    ru: "Варианты услуги «{service}», цены без НДС, начало {date}")
  package static let common = Phrase(
    en: "In all options: {points}.", de: "Für alle Stufen gleich – {points}.",
    fr: "Identique dans toutes les formules – {points}.",
    it: "Uguale per tutti i profili – {points}.", ru: "Во всех вариантах: {points}.")
  package static let provisionalNote = Phrase(
    en:
      "prov. (provisional): {process} is not settled yet. Missing: {missing} {owner} settles it by {date}.",
    de:
      "vorl. (vorläufig): {process} ist noch offen; es fehlt: {missing} Zuständig: {owner}, bis {date}.",
    fr:
      "prov. : reste à définir, {process} ; il manque : {missing} Responsable : {owner}, pour le {date}.",
    it:
      "provv.: resta da definire, {process}; manca: {missing} Responsabile: {owner}, entro il {date}.",
    ru:
      "предв. (предварительно): ещё не определено: {process}. Требуется: {missing} Ответственный: {owner}, срок: {date}."
  )
  package static let shortestMonth = Phrase(
    en: "Downtime within target is that of the month with the fewest service hours: {months}.",
    de:
      "Die Ausfallzeit innerhalb des Ziels ist die des Monats mit der kürzesten Servicezeit: {months}.",
    fr:
      "L'indisponibilité max. est celle du mois qui compte le moins d'heures de service : {months}.",
    it: "L'indisponibilità massima è quella del mese con meno ore di servizio: {months}.",
    ru: "Простой в пределах цели указан для месяца, в котором меньше всего часов услуги: {months}.")
  package static let endsNote = Phrase(
    en:
      "A contract behind this service ends on {date}, before the term does; until it is renewed, what rests on it holds up to that day.",
    de:
      "Ein Vertrag, auf dem dieser Service beruht, endet am {date} und damit vor der Laufzeit; bis er verlängert ist, gilt alles, was darauf beruht, nur bis zu diesem Tag.",
    fr:
      "Un contrat sur lequel repose ce service prend fin le {date}, avant le terme ; tant qu'il n'est pas renouvelé, ce qui en dépend ne vaut que jusqu'à ce jour.",
    it:
      "Un contratto su cui si basa questo servizio scade il {date}, prima del termine; finché non viene rinnovato, ciò che ne dipende vale solo fino a quel giorno.",
    ru:
      "Договор с поставщиком, на котором держится услуга, заканчивается {date}, раньше срока соглашения; пока он не продлён, связанное с ним действует до этого дня."
  )
  package static let notBackedNote = Phrase(
    en:
      "Not every level is backed by the agreements behind it yet; we settle internally who closes the gap.",
    de:
      "Noch nicht jedes Ziel ist durch die Vereinbarungen dahinter gedeckt; wer die Lücke schließt, klären wir intern.",
    fr:
      "Toutes les cibles ne sont pas encore couvertes par les accords sur lesquels elles reposent ; nous voyons en interne qui comble l'écart.",
    it:
      "Non tutti gli obiettivi sono ancora coperti dagli accordi su cui si basano; vediamo internamente chi colma la differenza.",
    ru:
      "Не каждый уровень пока обеспечен внутренними соглашениями; кто закроет разрыв, мы решаем у себя."
  )
}
