import Wording

/// What a column of a price list may hold; `name` and `price` are needed.
package enum PriceColumn: String, Hashable, Sendable, CaseIterable {
  case name, option, price, oneOff = "one-off", description, kind, currency

  /// Whether a column without it keeps the list from being taken over.
  package var isNeeded: Bool { self == .name || self == .price }

  /// Beginnings of words by which headings call it, folded, in the order in which they are tried.
  var headings: [String] {
    switch self {
    case .oneOff:
      [
        "one off", "one time", "setup", "set up", "einmal", "einricht", "frais uniques",
        "mise en service", "una tantum", "attivazione", "единовремен", "разов", "подключен",
      ]
    case .price:
      [
        "price per month", "monthly", "per month", "preis je monat", "monat", "prix par mois",
        "mensuel", "prezzo al mese", "mensile", "canone", "плата в месяц", "в месяц", "ежемесяч",
        "price", "preis", "prix", "prezzo", "цена", "стоимость", "плата", "fee", "charge",
        "entgelt", "redevance", "tarif", "тариф",
      ]
    case .option:
      [
        "option", "level", "tier", "plan", "stufe", "paket", "variante", "formule", "niveau",
        "profil", "livello", "fascia", "вариант", "уровень", "пакет",
      ]
    case .kind: ["kind", "art", "type", "typ", "nature", "tipo", "вид", "тип"]
    case .currency: ["currency", "wahrung", "devise", "monnaie", "valuta", "валюта"]
    case .description:
      ["description", "beschreibung", "descrizione", "описание", "promise", "remark", "bemerkung"]
    case .name:
      [
        "service", "leistung", "dienst", "bezeichnung", "prestation", "designation", "libelle",
        "servizio", "prestazione", "denominazione", "услуга", "наименование", "название", "name",
        "product", "produkt", "produit", "prodotto", "article", "artikel", "item", "position",
      ]
    }
  }

  /// What names an add-on in a column of kinds, folded.
  static let addOns: Set<String> = [
    "add-on", "add on", "addon", "zusatzleistung", "zusatz", "prestation complementaire",
    "prestazione aggiuntiva", "дополнительная услуга",
  ]
}
