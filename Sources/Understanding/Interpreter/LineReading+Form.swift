import Dialogues

extension LineReading {
  /// Several slots out of one sentence: every part between commas fills one of them.
  var filled: Meaning {
    if line.isAsking { return unclear(near: closed.first.map(near) ?? []) }
    if let people = question.asked.first(where: { $0.slot.type == .people }) {
      return peopleAndMore(people.slot)
    }
    guard !closed.isEmpty else { return open }
    return mixed
  }

  /// A text and figures: "Mr Keller, 11 December".
  private var open: Meaning {
    guard let values = fill(question.asked, from: tokens.indices), !values.isEmpty else {
      return unclear()
    }
    return .answer(values: values)
  }

  /// Options of one or more slots, and then what else is asked.
  private var mixed: Meaning {
    var values: [String: Value] = [:]
    var rest: Int?
    for part in parts(joined: true) where rest == nil {
      if let (asked, option) = option(in: part, besides: values) {
        values[asked.slot.id] = value(of: option, in: asked.slot.type)
      } else {
        rest = tokens.firstIndex(of: part[0])
      }
    }
    // A "not" in the words behind the option is theirs: "important, 9 of 10 do not wait".
    let isDenied = values.isEmpty ? isNegated : isNegated(in: 0..<(rest ?? tokens.count))
    if isDenied { return unclear(near: closed.flatMap(near)) }
    let open = question.asked.filter { $0.options.isEmpty }
    if let rest {
      guard let more = fill(open, from: rest..<tokens.count) else { return contained }
      if values.isEmpty, let named = alone(contained) { return named }
      let isText = more.contains { if case .text = $0.value { true } else { false } }
      let takesText = open.contains { $0.isRequired && $0.slot.type == .text }
      guard !isText || !values.isEmpty || takesText else { return contained }
      values.merge(more) { first, _ in first }
    }
    return values.isEmpty ? unclear(near: closed.flatMap(near)) : .answer(values: values)
  }

  private func alone(_ meaning: Meaning) -> Meaning? {
    if case .answer = meaning { meaning } else { nil }
  }

  /// The one option of one open slot that a part of the line names.
  private func option(
    in part: [Token], besides values: [String: Value]
  ) -> (Question.Asked, Option)? {
    let open = closed.filter { values[$0.slot.id] == nil }
    let found = open.compactMap { asked in
      matcher(asked).match(part)
        .map { (asked, $0) }
    }
    // A bare number means the first slot that is still open; a name means one slot only.
    let isPosition = part.count == 1 && (part[0].kind == .digits || part[0].text.count == 1)
    return found.count == 1 || isPosition ? found.first : nil
  }

  /// Options named by their whole names inside a sentence: "it is vital and must run all day".
  private var contained: Meaning {
    if isNegated { return unclear(near: closed.flatMap(near)) }
    var values: [String: Value] = [:]
    let spoken = line.words
    for asked in closed {
      let named = zip(asked.options, matcher(asked).names).filter { _, names in
        names.contains { isSpoken($0, in: spoken) }
      }.map(\.0)
      guard named.count < 2 else { return unclear(near: named) }
      if let option = named.first {
        values[asked.slot.id] = value(of: option, in: asked.slot.type)
      }
    }
    let isShort = spoken.count <= 12
    return values.isEmpty || !isShort
      ? unclear(near: closed.flatMap(near)) : .answer(values: values)
  }

  private func isSpoken(_ known: [String], in spoken: [String]) -> Bool {
    guard known.joined().count >= 4, known.count <= spoken.count else { return false }
    return (0...(spoken.count - known.count)).contains {
      spoken[$0...].starts(with: known)
    }
  }
}
