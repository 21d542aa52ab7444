import EntenteTestSupport
import Loading
import Quantities
import ServiceCatalogue
import Testing
import Wording

struct SheetReaderTests {
  private func sheet(_ text: String) throws -> RawSheet {
    try SheetReader.sheet(of: Array(text.utf8))
  }

  private func windows(_ text: String, _ table: [Character: UInt8]) -> [UInt8] {
    text.map { $0.asciiValue ?? table[$0] ?? 0x3F }
  }

  private static let rows = "Услуга;Вариант;Цена\r\nПочта;Золото;1234,50\r\n"

  @Test func `every common encoding is told from its bytes`() throws {
    let western = "Leistung;Preis\r\nKüche für Gäste;12,50 \u{80}\r\n".map { $0 }
    var bytes = western.map { character -> UInt8 in
      switch character {
      case "ü": 0xFC
      case "ä": 0xE4
      default: character.asciiValue ?? 0x80
      }
    }
    bytes = bytes.flatMap { $0 == 0x0D ? [0x0D] : [$0] }
    let german = try SheetReader.sheet(of: Array(bytes))
    #expect(german.form == .text(encoding: .windows1252, separator: ";"))
    #expect(german.rows[1][0].text == "Küche für Gäste")

    let lower = Array("абвгдежзийклмнопрстуфхцчшщъыьэюя")
    let upper = Array("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ")
    var table: [Character: UInt8] = ["\r\n": 0x0A]
    for (index, letter) in upper.enumerated() { table[letter] = UInt8(0xC0 + index) }
    for (index, letter) in lower.enumerated() { table[letter] = UInt8(0xE0 + index) }
    let russian = try SheetReader.sheet(of: windows(Self.rows, table))
    #expect(russian.form == .text(encoding: .windows1251, separator: ";"))
    #expect(russian.rows[1].map(\.text) == ["Почта", "Золото", "1234,50"])

    let units = Array(Self.rows.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(try SheetReader.sheet(of: bytes).rows[1][0].text == "Почта")
    }
    let plain = Array("Name;Price\nMail;12.50\n".utf16).flatMap { [UInt8($0 & 0xFF), 0] }
    #expect(
      try SheetReader.sheet(of: plain).form == .text(encoding: .utf16Little, separator: ";"))
    #expect(
      try SheetReader.sheet(of: [0xEF, 0xBB, 0xBF] + Array(Self.rows.utf8)).rows[0][0].text
        == "Услуга")
  }

  @Test(arguments: [";", ",", "\t", "|"])
  func `the separator is found, and quotes hold what is inside them`(separator: String) throws {
    let text = ["name", "\"a \"\"b\"\"\nc\(separator)d\"", "1"].joined(separator: separator)
    let sheet = try sheet("x\(separator)y\(separator)z\n\(text)\n")
    #expect(sheet.rows[1].map(\.text) == ["name", "a \"b\"\nc\(separator)d", "1"])
  }

  @Test(arguments: [
    ("12,50", "12.50"), ("1.234,50", "1234.50"), ("1,234.50", "1234.50"), ("6 200", "6200"),
    ("6\u{202F}200,00 €", "6200.00"), ("CHF 1'200.-", "1200"), ("€6,200.5", "6200.5"),
    ("1.234.567", "1234567"), ("0.125", "0.125"), ("1200 руб.", "1200"),
  ])
  func `an amount that can be read in one way is`(text: String, amount: String) {
    guard case .amount(let read, _) = PriceText(text) else {
      Issue.record("\(text)")
      return
    }
    #expect(read == Exact(amount))
  }

  @Test(arguments: [
    ("0.30000000000000004", "0.3"), ("8.300000000000001", "8.3"), ("2.9999999999999996", "3"),
    ("1.2345E3", "1234.5"), ("5E-1", "0.5"), ("1234", "1234"), ("-0.1", "-0.1"),
  ])
  func `a number of a workbook is what was typed`(text: String, amount: String) {
    #expect(PriceText(text, isNumber: true).amount(nil) == Exact(amount), "\(text)")
  }

  @Test(arguments: ["1.234", "1,234", "123.456 €", "999,000"])
  func `one separator before three digits is never guessed`(text: String) {
    guard case .either(let readings) = PriceText(text) else {
      Issue.record("\(text)")
      return
    }
    #expect(Set(readings.keys) == [.comma, .point] && Set(readings.values).count == 2)
  }

  @Test(arguments: ["", "on request", "12 Monate", "n/a", "1,2,3", "..", "-"])
  func `what is no amount is none`(text: String) {
    #expect(PriceText(text) == .none, "\(text)")
  }

  @Test func `a row that proves the decimal sign decides for the list, and nothing else does`()
    throws
  {
    let proved = try sheet("Service;Price\nA;1.234\nB;12,50\n")
    let mapping = PriceMapping(proposedFor: proved)
    let reading = PriceReading(proved, mapping, currency: .euro, mark: nil)
    #expect(reading.entries.map(\.monthly.minor) == [123_400, 1250])
    #expect(reading.proof?.row == 3)
    let open = try sheet("Service;Price\nA;1.234\n")
    let unclear = PriceReading(open, mapping, currency: .euro, mark: nil)
    #expect(unclear.entries.isEmpty && unclear.troubles == [.ambiguous(row: 2, text: "1.234")])
    let said = PriceReading(open, mapping, currency: .euro, mark: .comma)
    #expect(said.entries.map(\.monthly.minor) == [123_400])
  }

  @Test func `everything that stands in the way is told with its row`() throws {
    let sheet = try sheet(
      """
      Service;Level;Price;Currency
      Mail;Gold;12.50;EUR
      Group;;;
      Mail;gold;13.00;€
      ;;5.00;EUR
      Web;;-1.00;EUR
      Web;A;1.2345;EUR
      Web;B;on request;EUR
      Web;C;3.00;CHF
      Mail;Silver;12.50;EUR
      """)
    let reading = PriceReading(
      sheet, PriceMapping(proposedFor: sheet), currency: .euro, mark: nil)
    #expect(reading.passedOver == [3])
    #expect(
      Set(reading.troubles) == [
        .twice(row: 4, first: 2), .noName(row: 5), .negative(row: 6, text: "-1.00"),
        .tooFine(row: 7, text: "1.2345"), .noPrice(row: 8, text: "on request"),
        .otherCurrency(row: 9, text: "CHF"), .samePrice(row: 10, first: 2),
      ])
  }

  @Test func `a name that comes once holds for the levels below it`() throws {
    let sheet = try sheet(
      "Leistung;Stufe;Preis je Monat;Einmalig\nPost;Gold;9,50;100\n;Silber;4,50;\n")
    let reading = PriceReading(
      sheet, PriceMapping(proposedFor: sheet), currency: .euro, mark: nil)
    let draft = try #require(reading.drafts.first?.draft)
    #expect(draft.id == "post" && draft.tiers.map(\.id) == ["silber", "gold"])
    #expect(draft.tiers.map { $0.price.oneOff?.minor } == [0, 10_000])
  }

  @Test func `columns are named by number or heading, and a wrong name is told`() throws {
    let sheet = try sheet("A;B;C\nMail;x;12.50\n")
    let mapping = PriceMapping(proposedFor: sheet)
    let changed = try #require(mapping.changed("name=2, price=c", in: sheet))
    #expect(changed.columns[.name] == 1 && changed.columns[.price] == 2)
    for wrong in ["name=9", "prize=2", "name", "name=Z"] {
      #expect(mapping.changed(wrong, in: sheet) == nil)
    }
  }

  @Test func `an empty price is told apart from something else in its place`() throws {
    let sheet = try sheet("Service;Level;Price\nMail;A;\nMail;B;none\nMail;C;3,00\n")
    let reading = PriceReading(
      sheet, PriceMapping(proposedFor: sheet), currency: .euro, mark: nil)
    #expect(
      Set(reading.troubles) == [
        .missingPrice(row: 2, name: "Mail"), .noPrice(row: 3, text: "none"),
      ])
  }

  @Test(arguments: [
    ("a;b\n\"c;d\ne;f\n", 2), ("\"a;b\n", 1), ("a;b\n\"x\ny\";1\nz;\"\n", 3),
  ])
  func `a quotation mark that is never closed swallows nothing`(text: String, row: Int) {
    #expect(throws: SheetFailure.openQuote(row: row)) { try sheet(text) }
  }

  @Test func `quotation marks that are closed at the very end are read`() throws {
    #expect(try sheet("a;b\nc;\"d\"").rows[1].map(\.text) == ["c", "d"])
    #expect(
      try sheet("a;b\n5\" pipe;\"x \"\"y\"\"\"\n").rows[1].map(\.text) == ["5\" pipe", "x \"y\""])
  }

  @Test func `no bytes crash the reader`() {
    var random = SplitMix(seed: 20_261_121)
    for round in 0..<400 {
      var bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      if round.isMultiple(of: 2) { bytes = [0x50, 0x4B, 0x03, 0x04] + bytes }
      _ = try? SheetReader.sheet(of: bytes)
    }
  }
}
