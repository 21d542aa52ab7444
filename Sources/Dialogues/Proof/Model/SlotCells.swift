import Quantities

/// The kinds of value of one slot that the proof tells apart.
///
/// Words of an enum are told apart each by itself, figures at the thresholds that conditions name,
/// lists by their length (none, one, more), everything else only as "has a value". So every condition
/// is decided by the cell alone, and no meeting is left out.
struct SlotCells: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case plain
    /// The words by which the cells from 1 on are called; what is none of them has the last cell.
    case words([String], isOpen: Bool)
    case figures(Thresholds)
    case lengths(Thresholds)
  }

  let kind: Kind
  /// All cells but "no value".
  let filled: [Cell]
  /// The cells that an answer can have, within the bounds of the slot.
  let asked: [Cell]

  init(_ slot: Slot, constants: [Value]) {
    switch slot.type {
    case .choice(let words): kind = .words(words, isOpen: false)
    case .ref:
      let words = Set(constants.map(\.key).filter { !$0.isEmpty }).sorted()
      kind = words.isEmpty ? .plain : .words(words, isOpen: true)
    case .list, .people:
      kind = .lengths(
        Thresholds([Exact(0), Exact(1)] + constants.compactMap(\.figure), isWhole: true))
    case .money, .percent, .duration, .count, .number, .date:
      let figures = constants.compactMap(\.figure)
      kind = figures.isEmpty ? .plain : .figures(Thresholds(figures, isWhole: slot.type.isWhole))
    case .text: kind = .plain
    }
    switch kind {
    case .plain: (filled, asked) = ([1], [1])
    case .words(let words, let isOpen):
      filled = (1...max(1, words.count + (isOpen ? 1 : 0))).map { Cell($0) }
      asked = filled
    case .figures(let thresholds):
      filled = thresholds.cells(from: nil, to: nil)
      asked = thresholds.cells(from: slot.minimum, to: slot.maximum)
    case .lengths(let thresholds):
      filled = thresholds.cells(from: Exact(0), to: nil)
      asked = thresholds.cells(from: Exact(1), to: nil)
    }
  }

  /// Something that is only there or not: what was shown.
  static let flag = SlotCells(Slot(id: "", type: .text), constants: [])

  /// Whether a cell stands for one value only, so that the same cell is the same value.
  func isExact(_ cell: Cell) -> Bool {
    guard cell > 0 else { return true }
    switch kind {
    case .plain: return false
    case .words(let words, _): return cell <= words.count
    case .figures(let thresholds): return thresholds.figure(at: cell) != nil
    case .lengths(let thresholds): return thresholds.figure(at: cell) == Exact(0)
    }
  }

  /// What somebody said who came to this cell; empty where it tells nothing.
  func name(_ cell: Cell) -> String {
    guard cell > 0 else { return "" }
    switch kind {
    case .plain: return ""
    case .words(let words, _): return cell <= words.count ? words[Int(cell) - 1] : "another"
    case .figures(let thresholds), .lengths(let thresholds): return thresholds.name(cell)
    }
  }

  /// The cell of a value that a slot holds.
  func cell(of value: Value?) -> Cell {
    guard let value else { return 0 }
    switch kind {
    case .plain: return 1
    case .words: return cell(of: value.key) ?? 0
    case .figures(let thresholds): return value.figure.map { thresholds.cell(of: $0) } ?? 0
    case .lengths(let thresholds): return thresholds.cell(of: Exact(value.items?.count ?? 0))
    }
  }

  /// The cell of a word; nil where the slot cannot be that word.
  func cell(of word: String) -> Cell? {
    guard case .words(let words, let isOpen) = kind else { return nil }
    if let index = words.firstIndex(of: word) { return Cell(index + 1) }
    return isOpen ? Cell(words.count + 1) : nil
  }

  /// The cells of a list after one more item.
  func appended(to cell: Cell) -> [Cell] {
    guard case .lengths(let thresholds) = kind else { return filled }
    return cell == 0 ? thresholds.cells(from: Exact(1), to: Exact(1)) : thresholds.next(cell)
  }
}

extension SlotType {
  /// Whether its figures are whole numbers.
  fileprivate var isWhole: Bool {
    switch self {
    case .duration, .count, .date: true
    case .text, .choice, .ref, .money, .percent, .number, .people, .list: false
    }
  }
}

extension Value {
  /// The value as a number, for putting it in an order with others of its kind.
  var figure: Exact? {
    switch self {
    case .percent(let percent): percent.value
    case .number(let number): number
    case .count(let count), .duration(let count): Exact(count)
    case .money(let money): Exact(money.amount)
    case .date(let date): Exact(date.dayNumber)
    case .text, .choice, .ref, .item, .record, .list: nil
    }
  }
}
