import Diagnostics
import Loading
import Testing

struct FieldsTests {
  private enum Shape: String, CaseIterable { case round, square }
  private struct Thing: Equatable {
    var id: String
    var size: Int
    var shape: Shape
    var note: String?
    var parts: [String]
  }

  private func thing(_ entry: Entry, _ faults: inout FaultList) -> Thing? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let size = fields.required("size", Read.count)
      let shape: Field<Shape> = fields.required("shape", Read.choice)
      let note = fields.optional("note", Read.text)
      let parts = fields.optional("parts", Read.list(of: Read.text), else: [])
      return try Thing(id: id(), size: size(), shape: shape(), note: note(), parts: parts())
    }
  }

  private func read(_ text: String) -> (thing: Thing?, faults: [Fault]) {
    var faults = FaultList()
    let entry = YAMLReader.read(SourceFile(name: "test.yaml", text: text), &faults)
    let read = entry.flatMap { thing($0, &faults) }
    return (read, faults.sorted)
  }

  @Test func `a mapping becomes a value`() {
    let (thing, faults) = read("{id: a, size: \"3\", shape: round, parts: [x, y]}")
    #expect(thing == Thing(id: "a", size: 3, shape: .round, note: nil, parts: ["x", "y"]))
    #expect(faults.isEmpty)
  }

  @Test func `all faults of a mapping are found at once, each at its place`() {
    let marked = MarkedText(
      """
      1️⃣sice: "3"
      shape: 2️⃣rounb
      note: 3️⃣[a]
      parts: [x, 4️⃣"", 5️⃣{y: z}]
      """)
    let (thing, faults) = read(marked.text)
    #expect(thing == nil)
    #expect(
      faults.map(\.id) == [
        "yaml-missing-key", "yaml-missing-key", "yaml-unknown-key", "value-choice", "yaml-kind",
        "yaml-empty", "yaml-kind",
      ])
    #expect(
      Set(faults.compactMap(\.location))
        == Set(["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣"].compactMap { marked[$0] }))
    #expect(faults.first { $0.id == "yaml-unknown-key" }?.remedy == "Did you mean \"size\"?")
    #expect(faults.first { $0.id == "value-choice" }?.remedy.contains("\"round\"") == true)
  }

  @Test(arguments: ["-1", "+1", "1.0", "01", "1e3", "１", "99999999999999999999", "three"])
  func `a count is digits and nothing else`(text: String) {
    let faults = read("{id: a, size: \"\(text)\", shape: round}").faults
    #expect(faults.map(\.id) == ["value-count"])
  }

  @Test func `a key with nothing behind it is not an empty text`() {
    #expect(read("id:\nsize: \"1\"\nshape: round").faults.map(\.id) == ["yaml-empty"])
  }
}
