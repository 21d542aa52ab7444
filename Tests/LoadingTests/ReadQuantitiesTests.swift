import Diagnostics
import Loading
import Quantities
import Testing
import Wording

struct ReadQuantitiesTests {
  private func read<Value>(_ yaml: String, _ reader: Reader<Value>) -> (
    value: Value?, ids: [String]
  ) {
    var faults = FaultList()
    let entry = YAMLReader.read(SourceFile(name: "test.yaml", text: "a: \(yaml)\n"), &faults)?["a"]
    let value = entry.flatMap { reader($0, &faults) }
    return (value, faults.sorted.map(\.id))
  }

  @Test func `durations are read in the unit that the field counts in`() {
    #expect(read("PT2H", Read.minutes).value == 120)
    #expect(read("PT15M", Read.minutes).value == 15)
    #expect(read("P1D", Read.minutes).value == 1_440)
    #expect(read("P3Y", Read.months).value == 36)
    #expect(read("P30D", Read.days).value == 30)
  }

  @Test func `a duration of another kind is a fault, never converted by an average`() {
    for text in ["P1M", "PT30S", "2h", "PT", "-PT1H", "PT1.5H"] {
      #expect(read(text, Read.minutes).ids == ["value-duration"], "\(text)")
    }
    #expect(read("P30D", Read.months).ids == ["value-duration"])
    #expect(read("P1M", Read.days).ids == ["value-duration"])
  }

  @Test func `an amount has at most the decimals of its currency and is not negative`() {
    let yen = Currency(code: "JPY") ?? .euro
    #expect(
      read("\"1900.50\"", Read.money(in: .euro)).value == Money(minor: 190_050, currency: .euro))
    #expect(read("\"1900\"", Read.money(in: yen)).value == Money(minor: 1_900, currency: yen))
    for (text, currency) in [("1.005", .euro), ("-1.00", .euro), ("1,00", .euro), ("1.0", yen)] {
      #expect(read("\"\(text)\"", Read.money(in: currency)).ids == ["value-money"], "\(text)")
    }
  }

  @Test func `all is every day, and stands alone`() {
    let always = read("{all: [\"00:00-24:00\"]}", Read.week).value
    #expect(always?.count == 7)
    #expect(always?.values.allSatisfy { $0 == [.wholeDay] } == true)
    #expect(read("{all: [\"00:00-24:00\"], mon: []}", Read.week).ids == ["value-week"])
    #expect(read("{monday: [\"08:00-09:00\"]}", Read.week).ids == ["yaml-unknown-key"])
    #expect(read("{mon: [\"08:00-08:00\"]}", Read.week).ids == ["value-times"])
  }

  @Test func `a localised text needs its authoritative words, the others may be missing`() {
    let reader = Read.localizedText(authoritative: .de)
    let text = read("{de: Hallo, ru: Привет}", reader).value
    #expect(text?.in(.de) == "Hallo")
    #expect(text?.in(.ru) == "Привет")
    #expect(text?.missing() == [.en, .fr, .it])
    #expect(read("{en: Hello}", reader).ids == ["yaml-missing-key"])
    #expect(read("{de: Hallo, es: Hola}", reader).ids == ["yaml-unknown-key"])
    #expect(read("Hallo", reader).ids == ["yaml-kind"])
  }
}
