import Dialogues
import Quantities
import ServiceCatalogue
import Understanding
import Wording

/// Makes one turn: collects records and words while the meeting goes on.
struct TurnMaker {
  let setting: Setting
  /// How many lines in a row were not understood before this one.
  let rung: Int
  let before: Facts
  let sequenceBefore: Int
  let placeBefore: Place?
  let phaseBefore: String?
  let spokenBefore: [Spoken]
  private(set) var meeting: Meeting
  /// Asked for many times in a turn; whatever is appended makes it another one.
  private var present = Once<Question?>()
  var records: [Record] = []
  var utterances: [Utterance] = []
  var errand: Errand?
  /// Whether the meeting is only just taken up again: nothing of it is on the screen yet.
  var isTakenUp = false
  /// Who was named before the line.
  var voice: Participant?

  init(_ meeting: Meeting, setting: Setting, rung: Int) {
    self.setting = setting
    self.rung = rung
    self.meeting = meeting
    before = meeting.facts
    sequenceBefore = meeting.lastSequence
    phaseBefore = meeting.run.frame?.current.phase
    spokenBefore = meeting.run.spoken
    placeBefore = if case .input(let place) = meeting.run.waiting { place } else { nil }
    turnNumber = meeting.lastTurn + 1
  }

  private let turnNumber: Int

  var turn: Turn {
    Turn(
      records: records, meeting: meeting, utterances: utterances, errand: errand, rung: nextRung)
  }

  var facts: Facts { meeting.facts }

  var question: Question? {
    present.get { QuestionMaker(meeting: meeting, facts: facts, setting: setting).present }
  }

  /// Appends records of this turn and lets the meeting take them in.
  mutating func append(_ contents: [RecordContent]) {
    var sequence = meeting.lastSequence
    let new = contents.map { content in
      sequence += 1
      return Record(sequence: sequence, turn: turnNumber, at: setting.now, content: content)
    }
    records.append(contentsOf: new)
    meeting.evolve(new)
    present = Once()
  }

  mutating func say(_ utterance: Utterance) { utterances.append(utterance) }

  mutating func misstep(_ misstep: Misstep) { utterances.append(.misstep(misstep)) }

  /// Does every action that is due, and records the options once they are on the table.
  mutating func settle() {
    while case .action(let call) = meeting.run.waiting {
      let doer = Doer(meeting: meeting, facts: facts, setting: setting)
      append([.performed(doer.perform(call))])
    }
    showOptions()
  }

  /// The options as they are shown, once for each time that they are put on the table, and once more
  /// where the meeting is taken up again and the catalogue has changed.
  private mutating func showOptions() {
    guard let frame = meeting.run.frame, case .offer = frame.current.kind,
      let service = frame.slots["service"].flatMap({ setting.catalogue.service($0.key) })
    else { return }
    let isNew = frame.place != placeBefore && !records.isEmpty
    guard isNew || isTakenUp else { return }
    let months = setting.terms?.termMonths ?? 12
    let shown = Shown(
      service: service.id, catalogue: setting.catalogue.reference,
      options: service.tiers.map { tier in
        Shown.Option(
          tier: tier.id, monthly: tier.price.monthly, oneOff: tier.price.oneOff,
          total: tier.price.total(months: months), targets: tier.targets)
      })
    let isOutdated = isTakenUp && facts.shown[service.id]?.options != shown.options
    if isNew || isOutdated { append([.shown(shown)]) }
  }
}
