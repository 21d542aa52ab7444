import Dialogues
import EntenteTestSupport
import Testing

struct LedgerTests {
  @Test(arguments: [0, 1, 63, 64, 65, 128, 1_000])
  func `a ledger holds what was appended, in order`(count: Int) {
    var ledger = Ledger<Int>()
    for number in 0..<count { ledger.append(number) }
    #expect(Array(ledger) == Array(0..<count))
    #expect(ledger == Ledger(0..<count))
    #expect(ledger.last == (0..<count).last)
  }

  @Test func `a copy stays as it was while the other grows and changes`() {
    var ledger = Ledger(0..<100)
    let copy = ledger
    ledger.append(100)
    ledger[3] = -1
    #expect(Array(copy) == Array(0..<100))
    #expect(ledger[3] == -1 && ledger.count == 101)
  }

  @Test(arguments: UInt64(1)...40)
  func `whatever is done to it, it is the array to which the same was done`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var (ledger, array) = (Ledger<Int>(), [Int]())
    for step in 0..<400 {
      let number = random.next(below: 50)
      switch random.next(below: 8) {
      case 0:
        ledger.removeLast()
        _ = array.popLast()
      case 1:
        ledger.removeLast { $0 == number }
        array.lastIndex(of: number).map { _ = array.remove(at: $0) }
      case 2:
        ledger.insert(number, by: <)
        let place = array.lastIndex { $0 <= number }.map { $0 + 1 } ?? 0
        array.insert(number, at: place)
      case 3 where !array.isEmpty:
        let place = random.next(below: array.count)
        (ledger[place], array[place]) = (number, number)
      default:
        ledger.append(number)
        array.append(number)
      }
      #expect(
        ledger == Ledger(array) && ledger.elementsEqual(array) && ledger.last == array.last,
        "seed \(seed), step \(step)")
    }
  }
}
