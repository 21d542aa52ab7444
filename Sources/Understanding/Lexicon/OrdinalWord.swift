/// An option by its place in the list.
enum OrdinalWord: String, CaseIterable, Hashable, Sendable {
  case first = "1"
  case second = "2"
  case third = "3"
  case fourth = "4"
  case fifth = "5"
  case last, cheapest, dearest, middle

  /// The index that it means among so many options; nil if there is none.
  func index(among count: Int) -> Int? {
    switch self {
    case .first: count > 0 ? 0 : nil
    case .second: count > 1 ? 1 : nil
    case .third: count > 2 ? 2 : nil
    case .fourth: count > 3 ? 3 : nil
    case .fifth: count > 4 ? 4 : nil
    case .last, .dearest: count > 0 ? count - 1 : nil
    case .cheapest: count > 0 ? 0 : nil
    case .middle: count % 2 == 1 ? count / 2 : nil
    }
  }

  /// Whether it speaks of prices, so that it means something only among priced options.
  var isPriced: Bool {
    switch self {
    case .cheapest, .dearest, .middle: true
    case .first, .second, .third, .fourth, .fifth, .last: false
    }
  }
}
