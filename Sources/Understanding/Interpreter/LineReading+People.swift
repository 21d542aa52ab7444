import Dialogues

extension LineReading {
  private var peopleReader: PeopleReader {
    PeopleReader(line: line, lexicons: lexicons, context: context)
  }

  /// Who is here, in which role, and up to which amount somebody decides (A1).
  func people(_ slot: Slot) -> Meaning {
    guard !line.isAsking, let people = peopleReader.people(in: tokens.indices) else {
      return unclear()
    }
    return doubt(in: tokens.indices) ?? .answer(values: [slot.id: .list(people)])
  }

  /// People, and in the same sentence a figure of another slot: "…, we have 45 minutes".
  func peopleAndMore(_ slot: Slot) -> Meaning {
    var values: [String: Value] = [:]
    var end = tokens.count
    for asked in question.asked where asked.slot.id != slot.id {
      for quantity in quantities where quantity.kind != .number {
        let readings = FigureReading.values(
          quantity, for: asked.slot.type, slot: asked.slot, context: context)
        guard readings.count == 1, values[asked.slot.id] == nil, standsAlone(quantity) else {
          continue
        }
        values[asked.slot.id] = readings[0]
        end = min(end, partStart(quantity.tokens.lowerBound))
      }
    }
    if end > 0 {
      guard let people = peopleReader.people(in: 0..<end) else { return unclear() }
      if let doubt = doubt(in: 0..<end) { return doubt }
      values[slot.id] = .list(people)
    }
    return values.isEmpty ? unclear() : .answer(values: values)
  }

  /// A limit that has two readings is asked about, before anybody is taken down with it.
  private func doubt(in range: Range<Int>) -> Meaning? {
    peopleReader.doubtfulAmount(in: range).map { .ambiguous(readings: $0, words: words) }
  }

  /// Whether no other figure stands before it in its part: in "up to 8000 a month" the month
  /// belongs to the amount.
  private func standsAlone(_ quantity: Quantity) -> Bool {
    let start = partStart(quantity.tokens.lowerBound)
    return !tokens[start..<quantity.tokens.lowerBound].contains { $0.kind == .digits }
  }

  /// Where the part of the sentence begins in which a token stands.
  private func partStart(_ index: Int) -> Int {
    tokens[..<index].lastIndex { [",", ";", "."].contains($0.text) } ?? 0
  }
}
