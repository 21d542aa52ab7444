/// What one typed line brought about: records to append, the meeting after them, and the reply.
package struct Turn: Sendable {
  package let records: [Record]
  package let meeting: Meeting
  package let utterances: [Utterance]
  /// Something that only the program around the meeting can do.
  package let errand: Errand?
  /// How many lines in a row were not understood by now.
  package let rung: Int

  package var misstep: Misstep? {
    for case .misstep(let misstep) in utterances { return misstep }
    return nil
  }

  package init(
    records: [Record], meeting: Meeting, utterances: [Utterance], errand: Errand? = nil,
    rung: Int = 0
  ) {
    self.records = records
    self.meeting = meeting
    self.utterances = utterances
    self.errand = errand
    self.rung = rung
  }
}
