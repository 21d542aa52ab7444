import Diagnostics
import Loading
import Testing
import Wording

struct RefusalLoaderTests {
  private func read(_ text: String) -> (refusals: Refusals?, faults: [Fault]) {
    var faults = FaultList()
    let source = SourceFile(name: "refusals.yaml", text: text)
    return (RefusalLoader.read(source, .en, &faults), faults.sorted)
  }

  @Test func `what stands in the lists is what is found`() throws {
    let list = try #require(
      read(#"{refuse: ["no", "cannot"], allow: ["no later than", "cannot wait"]}"#).refusals)
    #expect(list.first(in: "We Cannot do it") == "Cannot")
    #expect(list.first(in: "We cannot wait") == nil)
    #expect(list.first(in: "No later than May") == nil)
  }

  @Test(arguments: [
    (#"{refuse: ["cannot", "Cannot!"], allow: ["cannot wait"]}"#, "refusals-duplicate"),
    (#"{refuse: ["cannot"], allow: ["cannot wait", "cannot  wait"]}"#, "refusals-duplicate"),
    (#"{refuse: ["cannot"], allow: ["cannot"]}"#, "refusals-duplicate"),
    (#"{refuse: ["cannot"], allow: ["can wait"]}"#, "refusals-allow"),
    (#"{refuse: ["cannot wait"], allow: ["we cannot"]}"#, "refusals-allow"),
    (#"{refuse: [], allow: ["cannot wait"]}"#, "yaml-empty"),
    (#"{refuse: ["cannot", "–"], allow: ["cannot wait"]}"#, "refusals-form"),
    (#"{refuse: ["cannot …"], allow: ["cannot wait"]}"#, "refusals-form"),
    (#"{refuse: ["we … not", "WE…NOT"], allow: ["we … not only"]}"#, "refusals-duplicate"),
    (#"{refuse: ["we … not"], allow: ["not we only"]}"#, "refusals-allow"),
    (#"{refuse: ["cannot"], allow: []}"#, "yaml-empty"),
    (#"{refuse: ["cannot"]}"#, "yaml-missing-key"),
    (#"{refuse: ["cannot"], allow: ["cannot wait"], alow: ["x"]}"#, "yaml-unknown-key"),
    (#"{refuse: "cannot", allow: ["cannot wait"]}"#, "yaml-kind"),
  ])
  func `a list that would not do what it says is a fault with its place`(
    text: String, id: String
  ) throws {
    let outcome = read(text)
    #expect(outcome.refusals == nil)
    #expect(outcome.faults.map(\.id) == [id])
    #expect(try #require(outcome.faults.first).location?.line == 1)
  }
}
