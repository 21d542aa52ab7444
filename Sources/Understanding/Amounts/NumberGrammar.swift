import Quantities
import Wording

/// How number words add up to a number: groups below a thousand, each with what it counts.
struct NumberGrammar {
  struct Found {
    let value: Ratio
    /// How many atoms it takes.
    let count: Int
    /// The last word for thousands, which a half behind it is a half of.
    let magnitude: Int
  }

  let atoms: [NumberAtom]
  let language: Language

  /// The number with which the words begin.
  var number: Found? {
    var sum = Sum()
    while sum.isOpen {
      let start = joined(sum.count)
      guard let part = part(at: start, isFirst: sum.count == 0, isJoined: start > sum.count),
        sum.take(part)
      else { break }
    }
    guard sum.count > 0, atoms[sum.count - 1].end != nil else { return nil }
    return Found(value: sum.value, count: sum.count, magnitude: sum.last)
  }

  private struct Part {
    let value: Ratio
    let factor: Int
    let end: Int
  }

  private struct Sum {
    var value = Ratio.zero
    var count = 0
    var last = Int.max
    var isOpen = true

    mutating func take(_ part: Part) -> Bool {
      guard let product = part.value.multiplied(by: Ratio(part.factor)),
        let sum = value.adding(product)
      else { return false }
      if count > 0 {
        guard part.factor < last, product < Ratio(last), product > .zero else { return false }
      }
      (value, count, last, isOpen) = (sum, part.end, part.factor, part.factor > 12)
      return true
    }
  }

  private func joined(_ index: Int) -> Int {
    index > 0 && index < atoms.count && atoms[index].isJoining ? index + 1 : index
  }

  /// A group with its words for thousands, or such a word by itself.
  private func part(at start: Int, isFirst: Bool, isJoined: Bool) -> Part? {
    guard start < atoms.count else { return nil }
    var (value, end) = (Ratio.one, start)
    var isDigits = false
    if let group = group(at: start) {
      (value, end) = group
      if case .digits = atoms[start].kind { isDigits = end == start + 1 }
    } else if atoms[start].isArticle {
      end = start + 1
    }
    var factor = 1
    while end < atoms.count, let magnitude = atoms[end].magnitude,
      !factor.multipliedReportingOverflow(by: magnitude).overflow
    {
      factor *= magnitude
      end += 1
    }
    // Digits count on only with a word for thousands, or behind an "and": "4 thousand and 21".
    if isDigits, factor == 1, !isFirst, !isJoined { return nil }
    guard end > start, !(atoms[start].isArticle && end == start + 1) else { return nil }
    return Part(value: value, factor: factor, end: end)
  }

  private func group(at start: Int) -> (Ratio, Int)? {
    if case .digits(let digits) = atoms[start].kind {
      guard isHundred(start + 1), digits.other == nil,
        let hundreds = digits.ratio.multiplied(by: Ratio(100))
      else { return (digits.ratio, start + 1) }
      let (rest, end) = tail(behind: start + 2)
      return hundreds.adding(Ratio(rest)).map { ($0, end) }
    }
    return belowThousand(at: start).map { (Ratio($0.0), $0.1) }
  }

  private func isHundred(_ index: Int) -> Bool { index < atoms.count && atoms[index].isHundred }

  private func belowThousand(at start: Int) -> (Int, Int)? {
    if language == .ru {
      if let hundreds = atoms[start].isHundred ? 100 : atoms[start].unit, hundreds >= 100 {
        let (rest, end) = tail(behind: start + 1)
        return (hundreds + rest, end)
      }
      return belowHundred(at: start)
    }
    if atoms[start].isHundred {
      let (rest, end) = tail(behind: start + 1)
      return (100 + rest, end)
    }
    let isOne = atoms[start].isArticle && isHundred(start + 1)
    guard let (value, end) = isOne ? (1, start + 1) : belowHundred(at: start) else { return nil }
    guard value > 0, isHundred(end) else { return (value, end) }
    let (rest, last) = tail(behind: end + 1)
    return (value * 100 + rest, last)
  }

  /// What follows the hundreds: nothing, or less than a hundred that counts no hundreds itself.
  private func tail(behind index: Int) -> (Int, Int) {
    let start = joined(index)
    guard start < atoms.count else { return (0, index) }
    if case .digits(let digits) = atoms[start].kind, start > index, let whole = digits.whole,
      (1..<100).contains(whole), !isHundred(start + 1)
    {
      return (whole, start + 1)
    }
    guard let (value, end) = belowHundred(at: start), value > 0, !isHundred(end) else {
      return (0, index)
    }
    return (value, end)
  }

  private func belowHundred(at start: Int) -> (Int, Int)? {
    guard let first = unit(at: start), first < 100 else { return nil }
    let next = start + 1
    if language == .de {
      guard (1...9).contains(first), next < atoms.count, atoms[next].isJoining,
        let tens = unit(at: next + 1), tens >= 20, tens < 100, tens % 10 == 0
      else { return (first, next) }
      return (tens + first, next + 2)
    }
    guard first >= 20, first % 10 == 0 else { return (first, next) }
    let takesJoining = language == .fr || language == .it
    let second = takesJoining ? joined(next) : next
    let isVigesimal = language == .fr && (first == 60 || first == 80)
    guard let rest = unit(at: second), (1...(isVigesimal ? 19 : 9)).contains(rest) else {
      return (first, next)
    }
    return (first + rest, second + 1)
  }

  private func unit(at index: Int) -> Int? { index < atoms.count ? atoms[index].unit : nil }
}
