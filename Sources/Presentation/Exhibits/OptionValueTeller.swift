import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// The value of one cell in the words of the language.
  func value(_ value: OptionValue) -> String {
    switch value {
    case .outcome(_, let hours, _): return formats.hours(hours.calendar.week)
    case .availability(let percent, _): return formats.target(percent)
    case .downtime(let permitted): return formats.duration(minutes: permitted.minutes)
    case .level(let number, _, let unit, _): return level(number, unit)
    case .minutes(let minutes): return formats.duration(minutes: minutes)
    case .onClock(let minutes, let clock, _):
      let time: [String: Piece] = ["time": .minutes(minutes)]
      return words(
        clock == .roundTheClock ? TablePhrases.onClock : TablePhrases.onDesk, time)
    case .maintenance(let window):
      return words(
        TablePhrases.window,
        ["hours": .hours(window.week), "days": .span(window.noticeDays, .day)])
    case .hours(let hours): return formats.hours(hours.calendar.week)
    case .outsideDesk(let outside): return self.outside(outside)
    case .credit(let percent, _, _): return formats.percent(percent)
    case .improvementPlan: return words(TablePhrases.improvementPlan)
    case .count(let count): return formats.number(count)
    case .money(let money): return formats.money(money)
    case .vat(let percent):
      guard let percent else { return words(TablePhrases.withoutVAT) }
      return words(TablePhrases.plusVAT, ["percent": .percent(percent)])
    case .forDiscussion: return words(TablePhrases.forDiscussion)
    case .bindingUntil(let date):
      return words(TablePhrases.bindingUntil, ["date": .date(date)])
    case .notAgreed: return formats.nothing
    }
  }

  func level(_ number: Exact, _ unit: Indicator.Unit) -> String {
    switch unit {
    case .percent: formats.target(Percent(number))
    case .minute where number.scale == 0: formats.duration(minutes: Int(number.mantissa))
    case .minute: formats.measure(number, .minute)
    case .second: formats.measure(number, .second)
    case .hour: formats.measure(number, .hour)
    }
  }

  func outside(_ outside: TierSupport.Outside) -> String {
    switch outside {
    case .nextOpening: words(TablePhrases.nextOpening)
    case .onCall: words(TablePhrases.onCall)
    case .always: words(TablePhrases.alwaysOpen)
    }
  }
}
