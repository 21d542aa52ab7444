import Negotiation
import Quantities
import Store
import Testing

struct RecordCodecTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a record is read as it was written, and equal records are equal text`(seed: UInt64) throws {
    var sample = SampleMeeting(seed: seed)
    for _ in 0..<20 {
      for record in sample.turn() {
        let line = RecordCodec.encode(record)
        let read = try RecordCodec.decode(line)
        #expect(read == record)
        #expect(RecordCodec.encode(read) == line)
        #expect(!line.contains("\n"))
      }
    }
  }

  @Test func `a record is one line with its keys in alphabetical order`() {
    let record = Record(
      sequence: 3, turn: 2, at: Instant(seconds: 0),
      content: .undone(Undone(records: [1, 2], reason: .back)))
    #expect(
      RecordCodec.encode(record) == """
        {"at":"1970-01-01T00:00:00Z","content":{"undone":{"reason":"back","records":[1,2]}},\
        "schema":1,"sequence":3,"turn":2}
        """)
  }

  @Test func `a draft of an agreement is one such line, and no line of a meeting`() throws {
    var sample = SampleAgreement(seed: 5)
    for _ in 0..<20 {
      let record = sample.drafting()
      let line = RecordCodec.encode(record)
      #expect(try RecordCodec.decode(line, as: AgreementContent.self) == record)
      #expect(throws: StoreFailure.self) { try RecordCodec.decode(line) }
    }
  }

  @Test func `a line of a later program names its form`() {
    #expect(throws: StoreFailure.newer(schema: 2)) {
      try RecordCodec.decode(#"{"schema":2,"whatever":true}"#)
    }
  }

  @Test(arguments: [
    "", "x", "[]", "{}", #"{"schema":1}"#, #"{"schema":"1"}"#,
    #"{"at":"soon","content":{"struck":{"sequence":1}},"schema":1,"sequence":1,"turn":1}"#,
    #"{"at":"1970-01-01T00:00:00Z","content":{},"schema":1,"sequence":1,"turn":1}"#,
  ])
  func `a line that cannot be read says why`(line: String) throws {
    let failure = #expect(throws: StoreFailure.self) { try RecordCodec.decode(line) }
    guard case .damaged(let reason)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(!reason.isEmpty)
  }
}
