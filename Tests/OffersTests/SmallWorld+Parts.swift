import Offers
import Quantities
import ServiceCatalogue
import Testing
import Wording

func words(_ text: String) -> LocalizedText { LocalizedText(.en, text) }

func percent(_ text: String) -> Percent { Percent(Exact(text) ?? .zero) }

func euros(_ minor: Int64) -> Money { Money(minor: minor, currency: .euro) }

func day(_ text: String) -> LocalDate { LocalDate(text) ?? LocalDate(dayNumber: 0) }

func range(_ text: String) -> TimeRange { TimeRange(text) ?? .wholeDay }

func hours(_ id: String, _ notation: String) -> ServiceHours {
  let calendar = ServiceCalendar(openingHours: notation, zone: "Europe/Berlin")
  return ServiceHours(id: id, name: words(id), week: calendar?.week ?? [:], holidays: "some")
}

func scheme(
  _ id: String, _ bands: [(from: String?, below: String, credit: String)],
  capMonth: String = "100", capYear: String = "100"
) -> CreditScheme {
  CreditScheme(
    id: id, indicator: "availability", nature: .priceReduction,
    bands: bands.map {
      .init(from: $0.from.map(percent), below: percent($0.below), credit: percent($0.credit))
    },
    capMonth: percent(capMonth), capYear: percent(capYear), earnBackMonths: nil)
}

func indicator(
  _ id: String, _ unit: Indicator.Unit, _ direction: OutcomeMeasure.Direction,
  _ formula: Indicator.Formula
) -> Indicator {
  Indicator(
    id: id, name: words(id), unit: unit, direction: direction, formula: formula,
    meaning: words(id), window: Period(months: 1), exclusions: [.announcedMaintenance],
    decimals: 2, source: words("Measured"))
}

func contract(
  availability: String = "99.95", hours: String = "always", restore: Int = 60,
  until: String? = nil
) -> Underpinning {
  Underpinning(
    id: "ola-network", kind: .ola, supports: "network", party: "Network team", hours: hours,
    availability: percent(availability), respondMinutes: 10, restoreMinutes: restore,
    until: until.map(day), monthlyCost: nil)
}

func tier(
  _ id: String, rank: Int, monthly: Int64, oneOff: Int64 = 0, hours: String,
  availability: String?, restore: Int = 240, clock: PriorityTarget.Clock = .supportHours,
  outside: TierSupport.Outside = .nextOpening, credits: String? = nil
) -> Tier {
  Tier(
    id: id, rank: rank, name: words(id),
    price: TierPrice(monthly: euros(monthly), oneOff: euros(oneOff)), hours: hours,
    targets: ["record-open": Exact(5 - rank)].merging(
      availability.map { ["availability": percent($0).value] } ?? [:]
    ) { first, _ in first },
    priorities: [
      PriorityTarget(
        priority: 1, firstNoticeMinutes: 15, updateMinutes: 60, restoreMinutes: restore,
        clock: clock)
    ],
    support: TierSupport(hours: hours, outside: outside, channels: [.phone], languages: [.en]),
    continuity: Continuity(rtoMinutes: 2880 / rank, rpoMinutes: 1440 / rank),
    longestInterruption: nil, maintenance: "sunday", limits: ["users": 100 * rank],
    credits: credits,
    benefits: [
      TierBenefit(outcome: "admission", statement: words("In \(id)"), basis: words("Measured"))
    ])
}

extension Zone {
  /// Central European time of 2025 to 2035 by its rule: from the last Sunday of March, 01:00 UTC,
  /// to the last of October.
  static let berlin = Zone(
    id: "Europe/Berlin", initialOffset: 3600,
    transitions: (2025...2035).flatMap { year in
      [(3, 7200), (10, 3600)].compactMap { month, offset in
        Month(year: year, month: month).map { month in
          let sunday = month.last.adding(days: -(month.last.weekday.number % 7))
          let at = Instant(sunday, .midnight) + 3600
          return Transition(at: at, offset: offset)
        }
      }
    })
}
