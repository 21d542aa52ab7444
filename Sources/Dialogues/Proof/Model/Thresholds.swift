import Quantities

/// Figures at which conditions split a slot: below the first, at it, between it and the next …
///
/// Cell 2i + 1 lies below threshold i, cell 2i + 2 at it, the last one above all of them.
struct Thresholds: Hashable, Sendable {
  private let figures: [Exact]
  private let isWhole: Bool

  init(_ figures: [Exact], isWhole: Bool) {
    self.figures = Set(figures).sorted()
    self.isWhole = isWhole
  }

  /// The cells in which a figure within bounds can lie.
  func cells(from least: Exact?, to most: Exact?) -> [Cell] {
    (0..<(2 * figures.count + 1)).compactMap { index in
      let threshold = index / 2
      if index % 2 == 1 {
        let figure = figures[threshold]
        return least.map { $0 <= figure } ?? true && most.map { figure <= $0 } ?? true
          ? Cell(index + 1) : nil
      }
      let isBelow = threshold == figures.count || least.map { $0 < figures[threshold] } ?? true
      let isAbove = threshold == 0 || most.map { figures[threshold - 1] < $0 } ?? true
      return isBelow && isAbove && !isGap(threshold) ? Cell(index + 1) : nil
    }
  }

  /// Whether no figure lies below a threshold and above the one before it.
  private func isGap(_ threshold: Int) -> Bool {
    guard isWhole, threshold > 0, threshold < figures.count else { return false }
    return figures[threshold].subtracting(figures[threshold - 1]).map { $0 <= Exact(1) } ?? false
  }

  /// The threshold at which a cell stands; nil for a cell between two of them.
  func figure(at cell: Cell) -> Exact? { cell % 2 == 0 ? figures[Int(cell) / 2 - 1] : nil }

  /// The cells of a whole figure that has become one more.
  func next(_ cell: Cell) -> [Cell] {
    let last = Cell(2 * figures.count + 1)
    if cell >= last { return [last] }
    if cell % 2 == 1 { return [cell, cell + 1] }
    return isGap(Int(cell) / 2) ? [cell + 2] : [cell + 1]
  }

  /// The cell in which a figure lies.
  func cell(of figure: Exact) -> Cell {
    let above = figures.firstIndex { figure <= $0 } ?? figures.count
    let isAt = above < figures.count && figures[above] == figure
    return Cell(2 * above + (isAt ? 2 : 1))
  }

  /// Whether the figures of a cell compare so with one of the thresholds.
  func holds(_ comparison: Guard.Comparison, _ cell: Cell, _ limit: Exact) -> Bool {
    guard let index = figures.firstIndex(of: limit) else { return false }
    let place = Int(cell) - (2 * index + 2)
    return switch comparison {
    case .equal: place == 0
    case .less: place < 0
    case .lessOrEqual: place <= 0
    case .more: place > 0
    case .moreOrEqual: place >= 0
    }
  }

  func name(_ cell: Cell) -> String {
    if let figure = figure(at: cell) { return figure.description }
    let index = Int(cell) / 2
    if index == 0 { return "below \(figures[0])" }
    let least = "above \(figures[index - 1])"
    return index == figures.count ? least : "\(least) and below \(figures[index])"
  }
}
