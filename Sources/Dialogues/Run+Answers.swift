extension Run {
  /// Takes the answers that the book holds for the present question; false while one is missing.
  mutating func take(_ book: AnswerBook) -> Bool {
    guard let frame = frames.last else { return false }
    let place = frame.place
    let entries = book.answers(at: place).filter { slot, entry in
      holds(entry, slot: slot, in: frame, book)
    }
    let taken: Bool
    switch frame.current.kind {
    case .ask(let slot, _, let once, _, let then):
      taken = takeAsk(entries, slot: slot, once: once, then: then, at: place)
    case .form(let slots, let also, let then):
      taken = takeForm(entries, slots: slots, also: also, then: then, at: place)
    case .choose(let slot, let also, _, let routes):
      taken = takeChoice(entries, slot: slot, also: also, routes: routes, at: place)
    case .offer(let slot, _, _, let wish, let routes):
      taken = takeOffer(entries, slot: slot, wish: wish, routes: routes, at: place)
    case .review(let routes): taken = takeReview(entries, routes: routes, at: place)
    case .say, .decide, .set, .perform, .call, .each, .end: taken = false
    }
    if taken { spoken.removeAll() }
    return taken
  }

  private typealias Entries = [String: AnswerBook.Entry]

  private mutating func fill(_ slot: String, _ entry: AnswerBook.Entry, at place: Place) {
    note(entry.sequence, at: place, .answer(entry.answer))
    set(slot, to: entry.answer.value, sequence: entry.sequence, at: place)
  }

  private mutating func takeAsk(
    _ entries: Entries, slot: String, once: Bool, then: String, at place: Place
  ) -> Bool {
    if let route = entries[""] {
      note(route.sequence, at: place, .answer(route.answer))
      go(to: then)
      return true
    }
    guard let entry = entries[slot], let value = entry.answer.value else { return false }
    guard frames[frames.count - 1].dialogue.slots[slot]?.type.isList == true, value.items == nil
    else {
      fill(slot, entry, at: place)
      go(to: then)
      return true
    }
    let frame = frames[frames.count - 1]
    let items = frame.slots[slot]?.items ?? []
    let id = "\(frame.dialogue.slots[slot]?.prefix ?? "")\(items.count + 1)"
    let item: Value = if case .text(let words) = value { .item(id: id, text: words) } else { value }
    note(entry.sequence, at: place, .answer(entry.answer), item: item.key)
    set(slot, to: .list(items + [item]), sequence: entry.sequence, at: place)
    go(to: once ? then : frame.step)
    return true
  }

  private mutating func takeForm(
    _ entries: Entries, slots: [String], also: [String], then: String, at place: Place
  ) -> Bool {
    let known = frames[frames.count - 1].slots
    guard slots.allSatisfy({ entries[$0] != nil || known[$0] != nil }) else { return false }
    for slot in slots + also {
      if let entry = entries[slot] { fill(slot, entry, at: place) }
    }
    go(to: then)
    return true
  }

  private mutating func takeChoice(
    _ entries: Entries, slot: String, also: [String], routes: [String: String], at place: Place
  ) -> Bool {
    guard let entry = entries[slot], let value = entry.answer.value, let next = routes[value.key]
    else { return false }
    fill(slot, entry, at: place)
    for extra in also {
      if let entry = entries[extra] { fill(extra, entry, at: place) }
    }
    go(to: next)
    return true
  }

  private mutating func takeOffer(
    _ entries: Entries, slot: String, wish: String, routes: [String: String], at place: Place
  ) -> Bool {
    guard let last = entries.max(by: { $0.value.sequence < $1.value.sequence }) else {
      return false
    }
    let route =
      switch last.key {
      case slot: "chosen"
      case wish: "beyond"
      default: last.value.answer.route ?? ""
      }
    guard let next = routes[route] else { return false }
    if last.key.isEmpty {
      note(last.value.sequence, at: place, .answer(last.value.answer))
    } else {
      fill(last.key, last.value, at: place)
    }
    go(to: next)
    return true
  }

  private mutating func takeReview(
    _ entries: Entries, routes: [String: String], at place: Place
  ) -> Bool {
    guard let entry = entries[""], let next = routes[entry.answer.route ?? ""] else { return false }
    note(entry.sequence, at: place, .answer(entry.answer))
    go(to: next)
    return true
  }

  /// Whether an answer still holds: nothing on which its slot rests has changed since it was given.
  private func holds(
    _ entry: AnswerBook.Entry, slot: String, in frame: Frame, _ book: AnswerBook
  ) -> Bool {
    guard let definition = frame.dialogue.slots[slot] else { return true }
    return definition.after.allSatisfy { ground in
      guard let origin = frame.origins[ground], origin.sequence > entry.sequence else {
        return true
      }
      let before = book.value(at: origin.place, slot: ground, before: entry.sequence)
      return before != nil && before == frame.slots[ground]
    }
  }
}
