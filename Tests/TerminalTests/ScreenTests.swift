import Testing

@testable import Terminal

struct ScreenTests {
  @Test(
    arguments: [
      (100, "70", 90, 100), (nil, "70", 90, 70), (nil, nil, 90, 90), (nil, nil, 0, 80),
      (nil, "abc", 90, 90), (nil, "0", 90, 90), (nil, "-5", nil, 80), (nil, "", nil, 80),
      (0, "70", 90, 70), (-1, nil, nil, 80), (5, nil, nil, 20), (nil, "19", 90, 20),
      (nil, "99999999999999999999", 90, 90), (nil, "100000000", 90, 90),
    ] as [(Int?, String?, Int?, Int)])
  func `the option, else COLUMNS, else the window, else 80, never below 20`(
    option: Int?, variable: String?, window: Int?, columns: Int
  ) {
    #expect(ScreenWidth.columns(option: option, variable: variable, window: window) == columns)
  }

  @Test(
    arguments: [
      ([:], true, false), (["TERM": "xterm"], true, true), (["TERM": "xterm"], false, false),
      (["TERM": "dumb"], true, false), (["TERM": "xterm", "NO_COLOR": "1"], true, false),
      (["TERM": "xterm", "NO_COLOR": ""], true, true), (["CLICOLOR_FORCE": "1"], false, true),
      (["TERM": "dumb", "CLICOLOR_FORCE": "1"], false, true),
      (["CLICOLOR_FORCE": "0"], false, false),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false, false),
      (["TERM": "xterm", "CLICOLOR": "0"], true, false),
    ] as [([String: String], Bool, Bool)])
  func `emphasis is on where it is wanted and can be shown`(
    variables: [String: String], isTerminal: Bool, isOn: Bool
  ) {
    let styling = { (isRefused: Bool) in
      Styling(isRefused: isRefused, isTerminal: isTerminal) { variables[$0] }
    }
    #expect(styling(false).isOn == isOn)
    #expect(styling(true).isOn == false)
  }

  @Test func `emphasis changes no letter, and none is left without it`() {
    let on = Styling(isOn: true)
    for mark in [Styling.bold, Styling.underlined, Styling.red, Styling.green, Styling.yellow] {
      #expect(mark(.plain)("99.9%") == "99.9%")
      #expect(mark(on)("99.9%").contains("99.9%"))
      #expect(mark(on)("99.9%").hasPrefix("\u{1B}["))
      #expect(mark(on)("") == "")
    }
    #expect(on.bold("99.9%") == "\u{1B}[1m99.9%\u{1B}[22m")
  }
}
