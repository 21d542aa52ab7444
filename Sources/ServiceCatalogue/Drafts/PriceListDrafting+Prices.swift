import Quantities

extension PriceListDrafting {
  /// A price of ours, so far as the list tells it; a remark says what is left open.
  mutating func price(
    _ price: PriceList.Price, unit: String?, of name: String
  ) -> ServiceDraft.Price {
    guard case .amount(let amount) = price else {
      if case .words(let words) = price {
        remarks.fillIn("The price of \(name): the list says “\(words)”.")
      }
      return ServiceDraft.Price(monthly: nil, oneOff: nil)
    }
    let words = (unit ?? "").lowercased()
    guard let money = Money(amount.description, currency: currency) else {
      remarks.fillIn("The price of \(name): \(amount) has no whole number of minor units.")
      return ServiceDraft.Price(monthly: nil, oneOff: nil)
    }
    if words.contains("one time") || words.contains("one-time") {
      return ServiceDraft.Price(monthly: .zero(currency), oneOff: money)
    }
    let isByMonth = words.isEmpty || words.hasSuffix("month") || amount == .zero
    guard isByMonth else {
      remarks.fillIn(
        "The price of \(name) by the month: the list says \(amount) for “\(unit ?? "")”.")
      return ServiceDraft.Price(monthly: nil, oneOff: nil)
    }
    if !["", "month", "/month"].contains(words), amount != .zero {
      remarks.fillIn(
        "The price of \(name) for the whole service: \(money) is that of one “\(unit ?? "")”.")
    }
    return ServiceDraft.Price(monthly: money, oneOff: .zero(currency))
  }
}

extension PriceList.Value {
  /// A figure that is promised: the more the better as a number, the less the better in words.
  var target: Exact? {
    switch self {
    case .number(let number): number
    case .text(let text):
      AtMost(text)?.figure
    case .flag, .unlimited, .kinds: nil
    }
  }
}

/// How a target is written where the format knows only "the more, the better": "at most 240 minute".
struct AtMost: CustomStringConvertible {
  let figure: Exact
  let unit: Indicator.Unit

  init(figure: Exact, unit: Indicator.Unit) {
    self.figure = figure
    self.unit = unit
  }

  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 4, words[0] == "at", words[1] == "most",
      let figure = Exact(String(words[2])), let unit = Indicator.Unit(rawValue: String(words[3]))
    else { return nil }
    self.init(figure: figure, unit: unit)
  }

  var description: String { "at most \(figure) \(unit.rawValue)" }
}
