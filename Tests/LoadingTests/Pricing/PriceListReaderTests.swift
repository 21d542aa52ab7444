import Diagnostics
import EntenteTestSupport
import Loading
import Quantities
import ServiceCatalogue
import Testing

struct PriceListReaderTests {
  private func load(_ text: String) -> LoadedPriceList {
    PriceListLoader.load(SourceFile(name: "list.yml", text: text))
  }

  private func list(_ text: String) throws -> PriceList {
    let loaded = load(text)
    return try #require(loaded.list, "\(loaded.report.drawn)")
  }

  private let head = "saasName: Mail\ncurrency: EUR\n"

  private let features = """
    features:
      mail: {valueType: BOOLEAN, defaultValue: true, type: DOMAIN}
      help: {valueType: TEXT, defaultValue: 8x5, type: SUPPORT}
      paying: {valueType: TEXT, defaultValue: [CARD, INVOICE], type: PAYMENT}
    usageLimits:
      room: {valueType: NUMERIC, defaultValue: 1_000, unit: GB, type: RENEWABLE}

    """

  @Test func `values have the type of their feature or limit`() throws {
    let list = try list(
      head + features + """
        plans:
          BIG:
            price: 1e3
            features: {mail: {value: no}, help: {value: 24}, paying: {value: [CARD]}}
            usageLimits: {room: {value: .inf}}
        """)
    let plan = try #require(list.plans.first)
    #expect(plan.price == .amount(Exact(1000)))
    #expect(
      plan.features == ["mail": .flag(false), "help": .text("24"), "paying": .kinds(["CARD"])])
    #expect(plan.limits == ["room": .unlimited])
    #expect(list.limits.map(\.standard) == [.number(Exact(1000))])
    #expect(
      list.features.map(\.standard) == [
        .flag(true), .text("8x5"), .kinds(["CARD", "INVOICE"]),
      ])
  }

  @Test func `words stand in place of a price, also a formula`() throws {
    let list = try list(
      head + "plans: {A: {price: Contact sales}, B: {price: '#x * 2'}, C: {price: '0.10'}}")
    #expect(
      list.plans.map(\.price)
        == [.words("Contact sales"), .words("#x * 2"), .amount(try #require(Exact("0.1")))])
    #expect(list.space.count == Natural(3))
    #expect(list.space.cheapest == Exact("0.1"))
  }

  @Test func `the first version names prices for the month and the year`() throws {
    let list = try list(
      head + """
        version: "1.1"
        hasAnnualPayment: true
        plans:
          A: {monthlyPrice: 10, annualPrice: 100}
          B: {annualPrice: 90, monthlyPrice: null}
        """)
    #expect(list.plans.map(\.price) == [.amount(Exact(10)), .amount(Exact(90))])
    #expect(list.plans.map(\.annualPrice) == [Exact(100), Exact(90)])
  }

  @Test func `version 3 with variables, periods and quantities is read`() throws {
    let list = try list(
      head + features + """
        syntaxVersion: "3.0"
        variables: {vip: true}
        plans: {A: {price: 5, private: true, usageLimits: {room: {value: 5}}}}
        addOns:
          more:
            availableFor: [A]
            price: 1
            usageLimitsExtensions: {room: {value: 5}}
            subscriptionConstraints: {minQuantity: 2, maxQuantity: 10, quantityStep: 2}
        """)
    #expect(list.syntax == "3.0")
    #expect(list.space.count == Natural(2))
    #expect(list.addOns.map(\.extensions) == [["room": .number(Exact(5))]])
  }

  @Test func `an add-on without plans named is available for each, with an empty list for none`()
    throws
  {
    let plans = "plans: {A: {price: 1}, B: {price: 2}}\n"
    #expect(try list(head + plans + "addOns: {x: {price: 1}}").space.count == Natural(4))
    let none = load(head + plans + "addOns: {x: {price: 1, availableFor: []}}")
    #expect(none.report.faults.map(\.id) == ["pricing-add-on-unavailable"])
  }

  @Test func `without plans add-ons are sold by themselves`() throws {
    let list = try list(head + "addOns: {x: {price: 3}, y: {price: 4, dependsOn: [x]}}")
    #expect(list.space.count == Natural(2))
    #expect(list.space.cheapest == Exact(3))
    #expect(list.space.dearest == Exact(7))
  }

  @Test func `a limit that is true or false is no loss when it goes`() throws {
    let list = try list(
      head + """
        features: {}
        usageLimits:
          publicOnly: {valueType: BOOLEAN, defaultValue: true, type: NON_RENEWABLE}
        plans:
          FREE: {price: 0}
          PRO: {price: 4, usageLimits: {publicOnly: {value: false}}}
        """)
    #expect(list.steps.map(\.losses) == [[]])
  }

  @Test(arguments: [
    ("price: -1", "value-money"), ("price: 1..2", "value-money"), ("price: [1]", "yaml-kind"),
    ("price: null", "yaml-empty"), ("unit: month", "yaml-missing-key"),
    ("price: 1, usageLimits: {room: {value: much}}", "pricing-value"),
    ("price: 1, features: {mail: yes}", "yaml-kind"),
    ("price: 1, features: {mail: {values: 1}}", "yaml-missing-key"),
    ("price: 123456789012345678901", "value-money"),
  ])
  func `what cannot be a plan is a fault at its place`(plan: String, id: String) throws {
    let loaded = load(head + features + "plans: {A: {\(plan)}}")
    #expect(loaded.list == nil)
    #expect(loaded.report.faults.map(\.id) == [id], "\(loaded.report.drawn)")
    #expect(loaded.report.faults.allSatisfy { $0.location != nil })
  }

  @Test(arguments: [
    (String(repeating: "[", count: 5000), "yaml-too-deep"), ("", "yaml-empty"),
    ("a: &a [x]\nb: [*a" + String(repeating: ", *a", count: 40) + "]", "yaml-anchor"),
    ("\u{0}\u{1}\u{2}", "yaml-syntax"), ("just words", "yaml-kind"), ("[1, 2]", "yaml-kind"),
  ])
  func `deep, empty, binary files and alias bombs are faults`(text: String, id: String) {
    let loaded = load(text)
    #expect(loaded.list == nil)
    #expect(loaded.report.faults.map(\.id) == [id], "\(loaded.report.drawn)")
  }

  @Test(arguments: 0..<UInt64(300))
  func `a list with slips in it ends in faults or in a list, never in a crash`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var lines = PriceListWriter.text(RandomPriceList(&random).list).split(separator: "\n")
      .map(String.init)
    for _ in 0...random.next(below: 4) {
      let (one, other) = (random.next(below: lines.count), random.next(below: lines.count))
      switch random.next(below: 5) {
      case 0: lines[one] = lines[other]
      case 1: lines.remove(at: one)
      case 2: lines[one] = "  " + lines[one]
      case 3: lines[one] = String(lines[one].dropLast(random.next(below: 6)))
      default: lines[one] += [" 99999999999999999999", ": [", " &a", "\u{0}", ".inf"][other % 5]
      }
    }
    let loaded = load(lines.joined(separator: "\n"))
    #expect((loaded.list == nil) == loaded.report.hasFaults, "seed \(seed)")
    guard let list = loaded.list else { return }
    var drafting = PriceListDrafting(list)
    #expect(drafting.draft().tiers.count == list.plans.count, "seed \(seed)")
  }
}
