import Dialogues
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
}
