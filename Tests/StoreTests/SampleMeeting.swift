import Dialogues
import EntenteTestSupport
import Negotiation
import Quantities
import Wording

/// Records of every kind with strange words in them: the same seed gives the same meeting.
struct SampleMeeting {
  let id: String
  let customer: String
  private var random: SplitMix
  private(set) var records: [Record] = []

  init(_ id: String = "st-anna", customer: String = "st-anna", seed: UInt64) {
    self.id = id
    self.customer = customer
    random = SplitMix(seed: seed)
  }

  /// The next one to three records, which belong together.
  mutating func turn() -> [Record] {
    let turn = (records.last?.turn ?? 0) + 1
    let first = records.count + 1
    let new = (0..<Int.random(in: 1...3, using: &random)).map { offset in
      let sequence = first + offset
      return Record(
        sequence: sequence, turn: turn,
        at: Instant(seconds: 1_795_000_000 + Int64(sequence) * 17),
        content: sequence == 1 ? opening : content())
    }
    records += new
    return new
  }

  private var opening: RecordContent {
    .opened(
      Opened(
        meeting: id, customer: customer, dialogue: "negotiation@1", catalogue: "hospital@3",
        language: .de))
  }

  private mutating func content() -> RecordContent {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .addressed(speaker: words(), language: anyLanguage())
    case 1:
      .answered(
        Answered(
          dialogue: "negotiation@1", place: Place(path: "options[O1]/", step: words(), visit: 2),
          step: words(), slot: Bool.random(using: &random) ? words() : nil, value: value(depth: 0),
          route: Bool.random(using: &random) ? "done" : nil, words: words(), speaker: words(),
          language: anyLanguage()))
    case 2:
      .performed(
        Performed(
          place: Place("choice#2"), action: "price", inputs: [words(): value(depth: 0)],
          outcome: "priced", values: [words(): value(depth: 0)], catalogue: "hospital@3"))
    case 3: .shown(Shown(service: words(), catalogue: "hospital@3", options: [option()]))
    case 4:
      .noted(
        Note(
          kind: .observation, words: words(), speaker: words(), language: anyLanguage(),
          value: value(depth: 0), about: words()))
    case 5:
      .promised(
        Promise(
          kind: .feasibilityCheck, words: words(), owner: words(),
          due: LocalDate(dayNumber: 20_000), about: nil, speaker: words(), language: anyLanguage()))
    case 6:
      .released(
        Released(
          words: words(), records: [2, 3], known: [words()], speaker: words(),
          language: anyLanguage()))
    default: .undone(Undone(records: [3, 4], reason: .undo))
    }
  }

  private mutating func option() -> Shown.Option {
    Shown.Option(
      tier: words(), monthly: money(), oneOff: money(), total: money(),
      targets: [words(): Exact(99)])
  }

  private mutating func money() -> Money {
    Money(
      minor: Int64.random(in: -1_000_000...1_000_000_000, using: &random), currency: .euro)
  }

  private mutating func value(depth: Int) -> Value {
    switch Int.random(in: 0..<(depth < 2 ? 7 : 5), using: &random) {
    case 0: .text(words())
    case 1: .money(money())
    case 2: .count(Int.random(in: Int.min...Int.max, using: &random))
    case 3: Exact("-1.2345").map(Value.number) ?? .count(3)
    case 4: .item(id: "O1", text: words())
    case 5: .list([value(depth: depth + 1), value(depth: depth + 1)])
    default: .record([words(): value(depth: depth + 1)])
    }
  }

  private mutating func anyLanguage() -> Language {
    Language.allCases.randomElement(using: &random) ?? .en
  }

  private mutating func words() -> String {
    let pieces = [
      "Die Aufnahme", "ждать нельзя", "l’été", "\"'; DROP TABLE records; --", "\u{0}", "\u{7F}",
      "👩🏽‍⚕️", "e\u{301}", "\n\t\\", "a/b", "\u{2028}", "99,9 %", "",
    ]
    return (0..<Int.random(in: 1...4, using: &random))
      .compactMap { _ in pieces.randomElement(using: &random) }.joined(separator: " ")
  }
}
