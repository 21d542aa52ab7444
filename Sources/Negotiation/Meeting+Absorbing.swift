import Dialogues
import Wording

/// What each record means for what stands: the way from the first question follows from that.
extension Meeting {
  mutating func absorb(_ record: Record) {
    for change in standings.add(record, to: records) { apply(change) }
    switch record.content {
    case .addressed(let speaker, let language):
      addressings.append(record.sequence)
      self.speaker = speaker
      speak(language)
    case .answered(let answer):
      book.enter(answer, sequence: record.sequence)
      if speaker.isEmpty { speaker = answer.speaker }
      count(record)
    case .performed(let deed): book.enter(deed, sequence: record.sequence)
    case .noted, .shown, .released:
      tellings.append(record.sequence)
      told.tell(record)
      reader.tell(record)
    case .parked(let parked):
      for mark in parked.marks { book.leave(mark, sequence: record.sequence) }
    case .labelled(let name): label = name
    case .undone(let undone):
      undoings.append(record.sequence)
      reopen(undone, by: record.sequence)
    case .opened, .promised, .struck: break
    }
  }

  private mutating func reopen(_ undone: Undone, by sequence: Int) {
    for place in reopened(by: undone) {
      reopenings[place, default: []].insert(sequence, by: <)
    }
  }

  private mutating func close(_ undone: Undone, by sequence: Int) {
    for place in reopened(by: undone) { reopenings[place]?.removeLast { $0 == sequence } }
  }

  private func reopened(by undone: Undone) -> Set<Place> {
    guard undone.reason == .back else { return [] }
    return Set(undone.records.compactMap { records[$0 - 1].answer?.place })
  }

  private mutating func speak(_ language: Language) {
    guard language != self.language else { return }
    self.language = language
    told.speak(language)
    reader.speak(language)
  }

  private mutating func count(_ record: Record) {
    guard case .answered(let answer) = record.content, let slot = answer.slot,
      case .item(let id, _)? = answer.value
    else { return }
    items[slot, default: ItemNumbers()].add(id, at: answer.place, sequence: record.sequence)
  }

  private mutating func discount(_ record: Record) {
    guard case .answered(let answer) = record.content, let slot = answer.slot,
      case .item(let id, _)? = answer.value
    else { return }
    items[slot]?.remove(id, at: answer.place, sequence: record.sequence)
  }

  /// What taking back, or bringing back, means for an earlier record.
  private mutating func apply(_ change: Standing.Change) {
    switch change {
    case .undone(let sequence): discount(records[sequence - 1])
    case .redone(let sequence): count(records[sequence - 1])
    case .fell(let sequence): turn(records[sequence - 1], stands: false)
    case .rose(let sequence): turn(records[sequence - 1], stands: true)
    }
  }

  private mutating func turn(_ record: Record, stands: Bool) {
    switch record.content {
    case .answered(let answer): turn(record.sequence, at: answer.place, stands: stands)
    case .performed(let deed): turn(record.sequence, at: deed.place, stands: stands)
    case .parked(let parked):
      for mark in parked.marks {
        if stands {
          book.leave(mark, sequence: record.sequence)
        } else {
          book.takeUp(mark, sequence: record.sequence)
        }
      }
    case .noted, .shown, .released:
      if stands || !told.untell(record) { retell() }
    case .undone(let undone):
      if stands {
        reopen(undone, by: record.sequence)
      } else {
        close(undone, by: record.sequence)
      }
    case .opened, .addressed, .promised, .labelled, .struck: break
    }
  }

  private mutating func turn(_ sequence: Int, at place: Place, stands: Bool) {
    if stands { book.restore(sequence, at: place) } else { book.take(sequence, at: place) }
  }

  /// Reads all that was told once more: something among it fell or stands again.
  private mutating func retell() {
    told = FactsReader(on: reader.ground, in: language)
    for sequence in tellings where stands(sequence) { told.tell(records[sequence - 1]) }
  }

  /// Goes back to the first question; the way from there follows from what stands.
  mutating func rewind() {
    listen()
    run.restart()
    reader = told
  }

  /// Who speaks, and in which language, by what stands.
  private mutating func listen() {
    let last = addressings.last(where: stands)
    var (voice, spoken) = (told.firstSpeaker, opened.language)
    if let last, case .addressed(let speaker, let language) = records[last - 1].content {
      (voice, spoken) = (speaker, language)
    }
    speaker = voice.isEmpty ? firstVoice(behind: last ?? 0) : voice
    speak(spoken)
  }

  /// Who was the first to answer, as long as nobody was named as the speaker.
  private func firstVoice(behind sequence: Int) -> String {
    records[sequence...].first { record in
      stands(record) && record.answer.map { !$0.speaker.isEmpty } == true
    }?.answer?.speaker ?? ""
  }

  /// Takes in all records anew: words were struck from one of them.
  mutating func refold() {
    standings = Standing()
    (undoings, addressings, tellings) = ([], [], [])
    (items, reopenings) = ([:], [:])
    book = AnswerBook()
    language = opened.language
    told = FactsReader(on: reader.ground, in: opened.language)
    reader = told
    speaker = told.firstSpeaker
    label = nil
    for record in records { absorb(record) }
  }
}
