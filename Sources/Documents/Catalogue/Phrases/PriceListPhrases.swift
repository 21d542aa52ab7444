import Wording

/// The words of the printed list of services and prices (D2).
enum PriceListPhrases {
  static let title = Phrase(
    en: "Services and prices", de: "Services und Preise", fr: "Services et prix",
    it: "Servizi e prezzi", ru: "Услуги и цены")
  static let validFrom = Phrase(
    en: "{provider}, valid from {from}.", de: "{provider}, gültig ab dem {from}.",
    fr: "{provider}, valable à partir du {from}.", it: "{provider}, in vigore dal {from}.",
    ru: "{provider}, действует с {from}.")
  static let validBetween = Phrase(
    en: "{provider}, valid from {from} to {to}.", de: "{provider}, gültig vom {from} bis zum {to}.",
    fr: "{provider}, valable du {from} au {to}.", it: "{provider}, in vigore dal {from} al {to}.",
    ru: "{provider}, действует с {from} по {to}.")
  static let foot = Phrase(
    en: "Catalogue {reference}", de: "Katalog {reference}", fr: "Catalogue {reference}",
    it: "Catalogo {reference}", ru: "Каталог {reference}")
  static let net = Phrase(
    en: "All prices are net, in {currency}; value added tax is added where it is due.",
    de: "Alle Preise sind Nettopreise in {currency}; Umsatzsteuer kommt hinzu, wo sie anfällt.",
    fr: "Tous les prix s'entendent hors taxes, en {currency} ; la TVA s'ajoute le cas échéant.",
    it: "Tutti i prezzi si intendono IVA esclusa, in {currency}; l'IVA si aggiunge ove dovuta.",
    ru: "Все цены указаны без НДС, валюта — {currency}; НДС добавляется, где он предусмотрен.")
  static let empty = Phrase(
    en: "Nothing of the catalogue fits this choice yet; without a filter it lists every service.",
    de: "Zu dieser Auswahl passt im Katalog noch nichts; ohne Filter zeigt er jeden Service.",
    fr:
      "Rien dans le catalogue ne répond encore à ce choix ; sans filtre, il liste tous les services.",
    it:
      "Nel catalogo nulla corrisponde ancora a questa scelta; senza filtri elenca tutti i servizi.",
    ru: "Под этот выбор в каталоге пока ничего нет; без фильтра показываются все услуги.")
  static let service = Phrase(
    en: "Service", de: "Service", fr: "Service", it: "Servizio", ru: "Услуга")
  static let option = Phrase(
    en: "Option", de: "Stufe", fr: "Formule", it: "Profilo", ru: "Вариант")
  static let addOn = Phrase(
    en: "Add-on", de: "Zusatzleistung", fr: "Prestation complémentaire",
    it: "Prestazione aggiuntiva", ru: "Дополнительная услуга")
  static let addOns = Phrase(
    en: "Add-ons", de: "Zusatzleistungen", fr: "Prestations complémentaires",
    it: "Prestazioni aggiuntive", ru: "Дополнительные услуги")
  static let availableFor = Phrase(
    en: "With options", de: "Zu den Stufen", fr: "Avec les formules", it: "Con i profili",
    ru: "К вариантам")
  static let hours = Phrase(
    en: "Service hours", de: "Servicezeit", fr: "Plage de service", it: "Orario di servizio",
    ru: "Часы услуги")
  static let status = Phrase(en: "Status", de: "Status", fr: "Statut", it: "Stato", ru: "Статус")
  static let family = Phrase(
    en: "Family", de: "Familie", fr: "Famille", it: "Famiglia", ru: "Семейство")
  static let id = Phrase(en: "Id", de: "Id", fr: "Id", it: "Id", ru: "Id")
  static let kind = Phrase(en: "Kind", de: "Art", fr: "Nature", it: "Tipo", ru: "Вид")
  static let currency = Phrase(
    en: "Currency", de: "Währung", fr: "Devise", it: "Valuta", ru: "Валюта")
  static let contents = Phrase(
    en: "Contents", de: "Inhalt", fr: "Sommaire", it: "Indice", ru: "Содержание")
  static let page = Phrase(en: "Page", de: "Seite", fr: "Page", it: "Pagina", ru: "Страница")
  static let of = Phrase(en: "of", de: "von", fr: "sur", it: "di", ru: "из")

  static let all = [
    title, validFrom, validBetween, foot, net, empty, service, option, addOn, addOns, availableFor,
    hours, status, family, id, kind, currency, contents, page, of,
  ]
}
