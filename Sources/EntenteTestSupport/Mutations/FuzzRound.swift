package import Diagnostics
package import Loading

/// One mutated input through a reader, and what must hold of every one.
package struct FuzzRound: Sendable {
  package let bytes: [UInt8]
  package let form: FileForm
  package let faults: [Fault]
  /// What is wrong with the reader; nil when nothing is.
  package let complaint: String?

  /// The input of a number is the same on every machine.
  package init(seed: UInt64, number: Int, from seeds: FuzzSeeds) {
    var mutator = TextMutator(
      seed: seed &+ UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9,
      seeds: seeds.seeds.map(\.bytes))
    let start = seeds.seeds[mutator.pick(below: seeds.seeds.count)]
    let reader = seeds.seeds[mutator.pick(below: seeds.seeds.count)]
    let form = mutator.pick(below: 10) == 0 ? reader.form : start.form
    self.init(mutator.changed(start.bytes), form, path: form == start.form ? start.path : nil)
  }

  /// - Parameter path: where the file stands in the small sound catalogue; then all of that is
  ///   checked, if the file by itself has no fault.
  package init(_ bytes: [UInt8], _ form: FileForm, path: String? = nil) {
    self.bytes = bytes
    self.form = form
    let (found, text) = form.check(bytes, name: "input.yaml")
    guard let path, found.isEmpty else {
      faults = found.sorted
      complaint = Self.complaint(faults, text.map { ["input.yaml": $0] })
      return
    }
    let report = CatalogueCheck.run(FuzzSeeds.sound, replacing: [path: bytes])
    faults = report.faults
    complaint = Self.complaint(faults, report.sources)
  }

  private static func complaint(_ faults: [Fault], _ sources: [String: String]?) -> String? {
    for fault in faults {
      guard let place = fault.location, place.line > 0, place.column > 0 else {
        return "\(fault.id) has no place"
      }
      if fault.remedy.isEmpty || fault.message.isEmpty { return "\(fault.id) says nothing" }
    }
    if sources == nil, faults.isEmpty { return "nothing was read and nothing is said" }
    let drawn = FaultDrawing.draw(Array(faults.prefix(4)), sources: sources ?? [:])
    if !faults.isEmpty, drawn.isEmpty { return "nothing is drawn" }
    let isHidden = drawn.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }
    return isHidden ? "a control character is drawn" : nil
  }
}
