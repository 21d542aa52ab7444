import Foundation
import Quantities
import Testing
import Understanding
import Wording

/// Four hundred utterances about service levels, eighty in each language, on Saturday, 21 November
/// 2026. They were written before the grammar was tuned and are frozen.
@Suite struct EvaluationTests {
  private struct Case {
    let kind: Quantity.Kind
    let expected: String
    let input: String
  }

  private static func cases(_ language: Language) throws -> [Case] {
    let path = "\(World.root)/Tests/UnderstandingTests/Evaluation/\(language.code).tsv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t").map(String.init)
      let kind = try #require(Quantity.Kind(rawValue: parts[0]), "\(line)")
      return Case(kind: kind, expected: parts[1], input: parts[2])
    }
  }

  @Test(arguments: Language.allCases)
  func `98 of 100 utterances about service levels are understood`(language: Language) throws {
    let cases = try Self.cases(language)
    let missed = cases.compactMap { each -> String? in
      let found = World.interpreter.figures(
        of: each.kind, in: each.input, language: language, today: World.today)
      let told = found.map(Self.text).joined(separator: "; ")
      return told == each.expected ? nil : "\(each.input): \(each.expected), not \(told)"
    }
    #expect(cases.count >= 80)
    #expect(missed.count * 50 <= cases.count, "\(missed.joined(separator: "\n"))")
  }

  @Test(arguments: Language.allCases)
  func `every figure stands where it says`(language: Language) throws {
    for each in try Self.cases(language) {
      let count = each.input.unicodeScalars.count
      for figure in World.interpreter.figures(
        in: each.input, language: language, today: World.today)
      {
        #expect(!figure.span.isEmpty && figure.span.upperBound <= count, "\(each.input)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a line that breaks off at a sign is read as well`(language: Language) throws {
    let signs = [":", " :", "-", " -", "/", ",", ".", " (", " %", "'", "+", " ="]
    let whole = ["8:00-17:00", "Mo-Fr 9:30 - 11:00"]
    let parts = try Self.cases(language).enumerated().map { turn, each in
      let words = each.input.split(separator: " ")
      return words.prefix(turn % words.count + 1).joined(separator: " ")
    }
    for said in whole + parts {
      for sign in signs {
        let line = said + sign
        for figure in World.interpreter.everything(
          in: line, language: language, today: World.today)
        {
          #expect(
            !figure.span.isEmpty && figure.span.upperBound <= line.unicodeScalars.count, "\(line)")
        }
      }
    }
  }

  @Test func `a colon behind service hours leads to what is meant, and is no second`() {
    let line = "Mon-Fri 8:00-17:00: telephone"
    let found = World.interpreter.everything(in: line, language: .en, today: World.today)
    #expect(found.map(\.kind) == [.hours])
    #expect(found.first?.span == 0..<18)
    let exact = World.interpreter.everything(
      in: "Mon-Fri 8:00:00-17:00:00", language: .en, today: World.today)
    #expect(exact.map { $0.span } == [0..<24])
  }

  @Test(
    arguments: [
      (.en, "9 to 5 on weekdays", "Mo-Fr 09:00-17:00"),
      (.de, "8 bis 18 an Werktagen", "Mo-Sa 08:00-18:00"),
      (.en, "8 to 12 Monday to Friday", "Mo-Fr 08:00-12:00"),
    ] as [(Language, String, String)])
  func `days behind two numbers make them times`(
    language: Language, line: String, hours: String
  ) {
    let found = World.interpreter.figures(
      of: .hours, in: line, language: language, today: World.today)
    #expect(found.map(\.measures.first) == [.hours(hours)])
    #expect(World.interpreter.figures(of: .hours, in: "5 to 10 users", language: .en).isEmpty)
  }

  private static func text(_ figure: Quantity) -> String {
    let isBounded = figure.kind != .date && figure.kind != .hours
    let bounds: [Quantity.Bound: String] = [.atMost: "<= ", .atLeast: ">= "]
    let sign = isBounded ? figure.bound.flatMap { bounds[$0] } ?? "" : ""
    let period = figure.kind == .money ? figure.period.map { " \($0.rawValue)" } ?? "" : ""
    guard let first = figure.measures.first else { return "" }
    guard let upper = figure.upper else { return sign + text(first) + period }
    return "\(number(first))..\(text(upper))" + period
  }

  private static func text(_ measure: Measure) -> String {
    switch measure {
    case .number, .percent: number(measure)
    case .money(_, let currency, _): "\(number(measure)) \(currency.code)"
    case .duration(_, let isWorking): (isWorking ? "w" : "") + number(measure)
    case .date(let date): date.description
    case .clock(let range): "\(ClockRange.text(range.start))-\(ClockRange.text(range.end))"
    case .count(_, let unit): "\(number(measure)) \(unit)"
    case .hours(let hours): hours
    }
  }

  private static func number(_ measure: Measure) -> String {
    guard let ratio = measure.ratio else { return "" }
    let scale = (0...9).first { scale in
      (0..<scale).reduce(Int128(1)) { power, _ in power * 10 } % ratio.denominator == 0
    }
    return ratio.description(decimals: scale ?? 9)
  }
}
