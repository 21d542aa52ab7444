import Diagnostics
import Foundation
import Loading
import Quantities
import ServiceCatalogue
import Testing

@testable import EntenteCommands

/// Price lists of others, kept beside the project: in ENTENTE_CASES or ../shared/cases.
@Suite(
  .enabled(
    if: SharedCases.folder != nil,
    "the shared cases are not here; set ENTENTE_CASES to their folder to run them"))
struct SharedPricingCasesTests {
  /// What the authors of the lists counted, by "saas/year".
  private struct Expected {
    let counts: [Int]
    let configurations: Natural
  }

  private func expected(_ folder: URL) throws -> [String: Expected] {
    let text = try String(contentsOf: folder.appending(path: "expected.csv"), encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",").map(String.init)
    }
    let pairs = try rows.map { row in
      let name = row[0] == "Microsoft" ? "microsoft365business" : row[0].lowercased()
      let configurations = Natural(try #require(UInt(row[5])))
      return (
        "\(name)/\(row[1])",
        Expected(counts: row[2...4].compactMap { Int($0) }, configurations: configurations)
      )
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private func lists(_ folder: URL) throws -> [(name: String, list: PriceList)] {
    let files = PriceListFiles.below(folder.appending(path: "tsc25").path)
    return try zip(files, PriceListLoader.load(files)).map { file, loaded in
      let name = file.split(separator: "/").suffix(2).joined(separator: "/").lowercased()
      return (
        name.replacingOccurrences(of: ".yml", with: ""),
        try #require(loaded.list, "\(loaded.report.drawn)")
      )
    }
  }

  @Test func `every list is read, and counts as its authors count`() throws {
    let folder = try #require(SharedCases.folder).appending(path: "pricing")
    var expected = try expected(folder)
    let lists = try lists(folder)
    #expect(lists.count == 238)
    #expect(expected.count == 237)
    for (name, list) in lists {
      guard let row = expected.removeValue(forKey: name) else { continue }
      let figures = OfferStatistics(list)
      #expect([figures.tiers, figures.features, figures.addOns] == row.counts, "\(name)")
      #expect(figures.configurations == row.configurations, "\(name)")
    }
    #expect(expected.keys.sorted() == [])
  }

  @Test func `of 568 steps to a dearer plan 133 give less of something`() throws {
    let folder = try #require(SharedCases.folder).appending(path: "pricing")
    let steps = try lists(folder).flatMap(\.list.steps)
    #expect(steps.count == 568)
    #expect(steps.count { !$0.losses.isEmpty } == 133)
  }

  @Test func `every list is the same when it is written and read again`() throws {
    let folder = try #require(SharedCases.folder).appending(path: "pricing")
    for (name, list) in try lists(folder) {
      let text = PriceListWriter.text(list)
      let again = PriceListLoader.load(SourceFile(name: name, text: text))
      #expect(again.list == list, "\(name)")
    }
  }

  @Test func `every list becomes a draft with all its plans and add-ons`() throws {
    let folder = try #require(SharedCases.folder).appending(path: "pricing")
    for (name, list) in try lists(folder) {
      var drafting = PriceListDrafting(list)
      let draft = drafting.draft()
      #expect(draft.tiers.count == list.plans.count, "\(name)")
      #expect(draft.addOns.count == list.addOns.count, "\(name)")
      #expect(Set(draft.addOns.map(\.id)).count == list.addOns.count, "\(name)")
    }
  }

  @Test(arguments: [
    ("addon-bad-defined-need-multiple-plans", "pricing-add-on-apart"),
    ("addon-depends-nonexistent-addon", "pricing-add-on-unknown"),
    ("addon-is-not-available", "pricing-add-on-unavailable"),
    ("addon-offers-less-high-price", "pricing-add-on-dearer"),
    ("addon-overriding-nonexistent-feature", "pricing-add-on-feature"),
    ("addon-overriding-nonexistent-usagelimit", "pricing-add-on-limit"),
    ("addon-same-as-plan", "pricing-add-on-idle"),
    ("addon-two-addons-offers-the-same-quota", "pricing-add-on-twice"),
    ("high-tier-plan-offering-less-quota-than-low-tier-plan", "pricing-limit-lower"),
    ("plan-low-tier-offer-less-high-price", "pricing-feature-lost"),
    ("plan-monthly-price-lower-than-annual-price", "pricing-annual-dearer"),
    ("plan-overriding-nonexistent-feature", "pricing-plan-feature"),
    ("plan-overriding-nonexistent-usagelimit", "pricing-plan-limit"),
    ("plan-same-features-different-prices", "pricing-plan-equal"),
    ("pricing-end-date-before-start-date", "pricing-dates"),
  ])
  func `each seeded smell is flagged for what its folder names`(smell: String, id: String) throws {
    let folder = try #require(SharedCases.folder).appending(path: "pricing-smells")
    let loaded = PriceListLoader.load(folder.appending(path: "\(smell)/bad.yml").path)
    #expect(loaded.report.faults.map(\.id).contains(id), "\(loaded.report.drawn)")
  }
}
