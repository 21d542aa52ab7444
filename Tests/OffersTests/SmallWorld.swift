import Offers
import Quantities
import ServiceCatalogue
import Wording

/// One service with three tiers, as small as a catalogue can be, and open to every variation.
struct SmallWorld {
  var tiers = [bronze, silver, gold]
  var undefined: [SupportProcess.Kind] = []
  var history: MeasuredHistory?
  var baseline = percent("98")
  var underpinnings = [contract()]
  var holidays: [LocalDate] = []
  var calendars = SmallWorld.calendars
  var schemes = SmallWorld.schemes

  static let bronze = tier(
    "bronze", rank: 1, monthly: 190_000, oneOff: 400_000, hours: "office", availability: "99",
    restore: 480, outside: .nextOpening, credits: "low")
  static let silver = tier(
    "silver", rank: 2, monthly: 340_000, oneOff: 400_000, hours: "extended",
    availability: "99.5", restore: 240, outside: .nextOpening, credits: "middle")
  static let gold = tier(
    "gold", rank: 3, monthly: 620_000, oneOff: 600_000, hours: "always", availability: "99.9",
    restore: 120, clock: .roundTheClock, outside: .onCall, credits: "high")

  static let calendars = [
    hours("office", "Mo-Fr 08:00-18:00"), hours("extended", "Mo-Sa 07:00-20:00"),
    hours("always", "24/7"),
  ]

  static let schemes = [
    scheme("low", [("98", "99", "2"), (nil, "98", "10")]),
    scheme("middle", [("99", "99.5", "5"), (nil, "99", "10")]),
    scheme("high", [("99", "99.9", "10"), (nil, "99", "25")]),
  ]

  var service: Service {
    Service(
      id: "patient-management", kind: .standard, status: .live, family: "clinical",
      owner: "keller", name: words("Patient Management"), promise: words("Patients are known"),
      synonyms: [:], outcomes: ["admission", "records"], relieves: Relief(costs: [], risks: []),
      coCreation: CoCreation(provider: [], customer: [], users: [], raising: words("Call")),
      users: [], criticality: .vital,
      baseline: Baseline(availability: baseline, source: words("Estimate")), history: history,
      measuringPoint: words("Reception"), notCovered: [], security: nil, processes: [],
      indicators: ["availability", "record-open"], dependsOn: ["network"],
      limits: [WorkloadItem(id: "users", name: words("Users"))], tiers: tiers, addOns: [])
  }

  var catalogue: Catalogue {
    Catalogue(
      id: "clinic-it", version: "2026.11.0", effective: Validity(from: day("2026-01-01"), to: nil),
      currency: .euro, zone: "Europe/Berlin", languages: [.en],
      provider: Provider(
        id: "it", name: words("IT"), signs: "keller", serviceLevelManager: "keller",
        businessRelationshipManager: "keller", hours: "office"),
      contacts: [], calendars: calendars, holidays: [holidaySet],
      maintenance: [
        MaintenanceWindow(
          id: "sunday", name: words("Sunday"), week: [.sunday: [range("02:00-04:00")]],
          noticeDays: 5)
      ],
      userGroups: [], processes: processes, outcomes: [],
      indicators: [
        indicator("availability", .percent, .higher, .durationRatio),
        indicator("record-open", .second, .lower, .percentile(percent("95"))),
      ],
      schemes: schemes, components: [], underpinnings: underpinnings, terms: [terms],
      services: [service])
  }

  func request(
    start: String = "2026-12-01", months: Int = 36, credits: Bool = true,
    only: Set<String>? = nil, isBinding: Bool = false
  ) -> OfferRequest {
    OfferRequest(
      catalogue: catalogue, service: service, only: only,
      term: OfferTerm(start: day(start), months: months), terms: terms, creditsAgreed: credits,
      outcomes: [MeetingOutcome(id: "O1", type: "admission")], zone: .berlin,
      offeredOn: day("2026-11-21"), isBinding: isBinding)
  }

  private var holidaySet: HolidaySet {
    HolidaySet(
      id: "some", name: words("Some"),
      days: holidays.map { HolidaySet.Day(date: $0, name: words("A holiday")) })
  }

  private var processes: [SupportProcess] {
    SupportProcess.Kind.allCases.map { kind in
      let isOpen = undefined.contains(kind)
      return SupportProcess(
        kind: kind, name: words(kind.rawValue), status: isOpen ? .missing : .defined,
        contact: "keller", how: words("As agreed"), missing: isOpen ? words("The plan") : nil,
        due: isOpen ? day("2027-01-15") : nil)
    }
  }
}

let terms = StandardTerms(
  kind: .commercial, termMonths: 36, noticeMonths: 3, offerDays: 30, vat: percent("19"),
  credits: false, reviewCycle: Period(months: 3), reportDays: 10,
  priorities: PriorityMatrix(
    impacts: [.init(id: "all", name: words("All"))],
    urgencies: [.init(id: "now", name: words("Now"))],
    cells: ["all": ["now": 1]]), renewal: words("a"),
  termination: words("b"), billing: words("c"), indexation: words("d"), escalation: words("e"),
  disputes: words("f"), security: words("g"), accessibility: words("j"), precedence: words("h"),
  claim: words("i"),
  withoutCredits: words("An improvement plan"))
