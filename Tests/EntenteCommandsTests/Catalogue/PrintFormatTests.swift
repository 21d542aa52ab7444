import Testing

@testable import EntenteCommands

struct PrintFormatTests {
  @Test(arguments: PrintFormat.allCases)
  func `the ending of a file names its form, as the word itself does`(format: PrintFormat) {
    #expect(PrintFormat(path: "prices/list.v2.\(format.rawValue)") == format)
    #expect(PrintFormat(argument: format.rawValue.uppercased()) == format)
  }

  @Test func `short and old endings are known, others tell nothing`() {
    #expect(PrintFormat(argument: "md") == .markdown)
    #expect(PrintFormat(path: "LIST.HTM") == .html)
    #expect(PrintFormat(path: "html") == nil && PrintFormat(path: "prices") == nil)
    #expect(PrintFormat(path: "prices.csv/list") == nil)
    #expect(PrintFormat(argument: "docx") == nil)
  }
}
