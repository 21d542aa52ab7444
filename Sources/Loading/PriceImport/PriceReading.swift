package import Quantities
import Wording

/// A price list read by a mapping: what it offers, and what stands in the way.
package struct PriceReading: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// Row of the file, from 1.
    package let row: Int
    package let service: String
    package let option: String?
    package let isAddOn: Bool
    package let description: String?
    package let monthly: Money
    package let oneOff: Money
  }

  package enum Trouble: Hashable, Sendable {
    case noPrice(row: Int, text: String)
    /// Its cell is empty.
    case missingPrice(row: Int, name: String)
    case noName(row: Int)
    case negative(row: Int, text: String)
    /// More decimals than the currency has.
    case tooFine(row: Int, text: String)
    case otherCurrency(row: Int, text: String)
    case twice(row: Int, first: Int)
    case samePrice(row: Int, first: Int)
    /// May be read in two ways, and nothing in the list decides.
    case ambiguous(row: Int, text: String)
  }

  package private(set) var entries: [Entry] = []
  package private(set) var troubles: [Trouble] = []
  /// Rows with a text only, such as headings of groups.
  package private(set) var passedOver: [Int] = []
  /// The decimal mark of the list, with the row that proves it; nil where none has been needed.
  package let mark: DecimalMark?
  package let proof: (row: Int, text: String)?

  private let mapping: PriceMapping
  private let currency: Currency
  private var last: String?

  /// - Parameter mark: what somebody said the decimal mark is; nil when the list has to prove it.
  package init(_ sheet: RawSheet, _ mapping: PriceMapping, currency: Currency, mark: DecimalMark?) {
    self.mapping = mapping
    self.currency = currency
    let proof = mark == nil ? PriceReading.proof(sheet, mapping) : nil
    self.mark = mark ?? proof?.mark
    self.proof = proof.map { ($0.row, $0.text) }
    for (number, cells) in mapping.body(of: sheet) { take(number, cells) }
    findTwins()
  }

  package static func == (left: PriceReading, right: PriceReading) -> Bool {
    left.entries == right.entries && left.troubles == right.troubles
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(entries) }

  /// The first amount that can be read in one way only; nil too where two of them disagree.
  private static func proof(
    _ sheet: RawSheet, _ mapping: PriceMapping
  ) -> (mark: DecimalMark, row: Int, text: String)? {
    let columns = [mapping.columns[.price], mapping.columns[.oneOff]].compactMap(\.self)
    let proofs = mapping.body(of: sheet).flatMap { number, cells in
      columns.compactMap { column -> (mark: DecimalMark, row: Int, text: String)? in
        let cell = cells[column]
        guard !cell.isNumber, case .amount(_, let mark?) = PriceText(cell.text) else { return nil }
        return (mark, number, cell.text)
      }
    }
    return Set(proofs.map(\.mark)).count == 1 ? proofs.first : nil
  }

  private mutating func take(_ row: Int, _ cells: [RawSheet.Cell]) {
    func text(_ field: PriceColumn) -> String? {
      mapping.columns[field].map { cells[$0].text }.flatMap { $0.isEmpty ? nil : $0 }
    }
    guard cells.contains(where: { !$0.text.isEmpty }) else { return }
    let filled = cells.count { !$0.text.isEmpty }
    guard text(.price) != nil || filled > 1 else { return passedOver.append(row) }
    guard let price = text(.price) else {
      return troubles.append(.missingPrice(row: row, name: text(.name) ?? text(.option) ?? ""))
    }
    guard let name = text(.name) ?? (text(.option) == nil ? nil : last) else {
      return troubles.append(.noName(row: row))
    }
    last = name
    if let code = text(.currency), !matches(code) {
      return troubles.append(.otherCurrency(row: row, text: code))
    }
    let kind = text(.kind).map(Folding.fold) ?? ""
    guard let monthly = money(price, .price, row, cells) else { return }
    guard let oneOff = text(.oneOff).map({ money($0, .oneOff, row, cells) }) ?? .zero(currency)
    else { return }
    entries.append(
      Entry(
        row: row, service: name, option: text(.option),
        isAddOn: PriceColumn.addOns.contains(kind), description: text(.description),
        monthly: monthly, oneOff: oneOff))
  }

  private func matches(_ code: String) -> Bool {
    let signs: [String: String] = ["€": "EUR", "£": "GBP", "₽": "RUB", "руб.": "RUB", "руб": "RUB"]
    return (signs[code.lowercased()] ?? code.uppercased()) == currency.code
  }

  /// Nil when it is no amount of the currency, which is then among the troubles.
  private mutating func money(
    _ text: String, _ field: PriceColumn, _ row: Int, _ cells: [RawSheet.Cell]
  ) -> Money? {
    let isNumber = mapping.columns[field].map { cells[$0].isNumber } ?? false
    let read = PriceText(text, isNumber: isNumber)
    guard let amount = read.amount(mark) else {
      troubles.append(
        read == .none ? .noPrice(row: row, text: text) : .ambiguous(row: row, text: text))
      return nil
    }
    guard !amount.isNegative else {
      troubles.append(.negative(row: row, text: text))
      return nil
    }
    guard let money = Money(amount.description, currency: currency) else {
      troubles.append(.tooFine(row: row, text: text))
      return nil
    }
    return money
  }

  /// The same level twice, and two levels of one service for one price.
  private mutating func findTwins() {
    var seen: [String: Int] = [:]
    var prices: [String: Int] = [:]
    for entry in entries {
      let service = Folding.fold(entry.service)
      let name = "\(service)\n\(Folding.fold(entry.option ?? ""))\n\(entry.isAddOn)"
      if let first = seen[name] {
        troubles.append(.twice(row: entry.row, first: first))
      } else {
        seen[name] = entry.row
        guard !entry.isAddOn else { continue }
        let price = "\(service)\n\(entry.monthly)"
        if let first = prices[price] {
          troubles.append(.samePrice(row: entry.row, first: first))
        } else {
          prices[price] = entry.row
        }
      }
    }
  }
}
