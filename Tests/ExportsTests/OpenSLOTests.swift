import EntenteTestSupport
import Exports
import Quantities
import ServiceCatalogue
import Testing
import Wording

struct OpenSLOTests {
  private func texts(_ language: Language) throws -> [String] {
    let catalogue = try #require(ReferenceWorld.shared).catalogue
    return catalogue.services.flatMap { service in
      OpenSLOWriter(service, of: catalogue, in: language).text.components("---\n")
    }
  }

  @Test(arguments: Language.allCases)
  func `every name is an RFC 1123 label, and every target is below 100 percent`(
    language: Language
  ) throws {
    let texts = try texts(language)
    let name = /^  name: "([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)"$/.anchorsMatchLineEndings()
    for text in texts {
      #expect(text.hasPrefix("apiVersion: \"openslo/v1\"\nkind: "), "\(text)")
      #expect(text.firstMatch(of: name) != nil, "\(text)")
      for target in text.matches(of: /targetPercent: ([0-9.]+)/) {
        #expect(Double(target.1).map { $0 >= 0 && $0 < 100 } ?? false, "\(text)")
      }
    }
    let names = texts.compactMap { $0.firstMatch(of: name).map { String($0.1) } }
    let kinds = texts.compactMap { $0.firstMatch(of: /kind: "(\w+)"/).map { String($0.1) } }
    let both = zip(kinds, names).map { "\($0)/\($1)" }
    #expect(Set(both).count == texts.count)
  }

  @Test func `a ratio has no operator and no value, a threshold has both`() throws {
    let texts = try texts(.en)
    let ratios = Set(
      texts.filter { $0.contains("ratioMetric:") }
        .compactMap { $0.firstMatch(of: /\n  name: "([^"]+)"/).map { String($0.1) } })
    let objectives = texts.filter { $0.contains("kind: \"SLO\"") }
    #expect(!objectives.isEmpty)
    for text in objectives {
      let reference = try #require(text.firstMatch(of: /indicatorRef: "([^"]+)"/)).1
      let isRatio = ratios.contains(String(reference))
      #expect(text.contains(" op: ") != isRatio, "\(text)")
      #expect(text.contains(" value: ") != isRatio, "\(text)")
      #expect(text.contains("Timeslices") == text.contains("timeSliceWindow: \"1m\""))
      #expect(text.components("duration: ").count == 2)
    }
  }

  @Test func `a promise of 100 percent is named as lost, not written`() throws {
    let catalogue = try #require(ReferenceWorld.shared).catalogue
    let service = try #require(catalogue.service("payroll"))
    let tiers = service.tiers.map { tier in
      tier.with(
        price: tier.price, targets: tier.targets.merging(["availability": Exact(100)]) { $1 })
    }
    let writer = OpenSLOWriter(service.with(tiers: tiers), of: catalogue, in: .en)
    #expect(!writer.text.contains("-availability\"\n  displayName: \"Payroll, "))
    #expect(writer.lost.count { $0.contains("error budget") } == tiers.count)
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: true).map(String.init)
  }
}
