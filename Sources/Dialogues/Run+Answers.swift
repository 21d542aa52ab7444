extension Run {
  /// The book, and what lies at the present place in it.
  private struct Answers {
    let book: AnswerBook
    let drawer: Drawer
  }

  /// The answer that stands for a slot (nil for a route) and holds: nothing on which it rests has
  /// changed since it was given.
  private func answer(_ slot: String?, _ answers: Answers) -> AnswerBook.Entry? {
    guard let entry = answers.drawer.standing(slot) else { return nil }
    guard let slot, let grounds = frames[top].dialogue.grounds[slot] else { return entry }
    let holds = grounds.allSatisfy { ground in
      guard let origin = frames[top].origins[ground], origin.sequence > entry.sequence else {
        return true
      }
      let before = answers.book.value(at: origin.place, slot: ground, before: entry.sequence)
      return before != nil && before == frames[top].slots[ground]
    }
    return holds ? entry : nil
  }

  /// Takes the answers that the book holds for the present question; false while one is missing.
  mutating func take(_ book: AnswerBook, _ step: Step, at place: Place) -> Bool {
    let answers = Answers(book: book, drawer: book.drawer(at: place))
    switch step.kind {
    case .ask(let slot, _, let once, _, let then):
      return takeAsk(answers, slot: slot, once: once, then: then, at: place)
    case .form(let slots, let also, let then):
      return takeForm(answers, slots: slots, also: also, then: then, at: place)
    case .choose(let slot, let also, let unless, let routes):
      guard let entry = answer(slot, answers), let key = entry.value?.key,
        let next = routes[key],
        unless[key]?.holds(in: frames[top].slots) != true
      else { return false }
      fill(
        [(slot, entry)] + also.compactMap { extra in answer(extra, answers).map { (extra, $0) } },
        place)
      go(to: next)
      return true
    case .offer(let slot, _, _, let wish, let routes):
      return takeOffer(answers, slot: slot, wish: wish, routes: routes, at: place)
    case .review(let routes):
      guard let entry = answer(nil, answers), let next = routes[entry.route ?? ""] else {
        return false
      }
      pass(entry, to: next, at: place)
      return true
    case .say, .decide, .set, .perform, .call, .each, .end: return false
    }
  }

  /// Fills the slots of one line together.
  private mutating func fill(_ answered: [(slot: String, entry: AnswerBook.Entry)], _ place: Place)
  {
    spoken.removeAll()
    for (_, entry) in answered { note(entry.sequence, at: place, entry.content) }
    frames[top].fill(
      answered.map { slot, entry in
        Frame.Filling(
          slot: slot, value: entry.value,
          origin: Frame.Origin(sequence: entry.sequence, place: place))
      })
  }

  private mutating func fill(
    _ slot: String, with value: Value, _ entry: AnswerBook.Entry, at place: Place,
    item: String? = nil
  ) {
    spoken.removeAll()
    note(entry.sequence, at: place, entry.content, item: item)
    frames[top].fill(
      Frame.Filling(
        slot: slot, value: value, origin: Frame.Origin(sequence: entry.sequence, place: place)))
  }

  /// Takes an answer that fills nothing.
  private mutating func pass(_ entry: AnswerBook.Entry, to next: String, at place: Place) {
    spoken.removeAll()
    note(entry.sequence, at: place, entry.content)
    go(to: next)
  }

  private mutating func takeAsk(
    _ answers: Answers, slot: String, once: Bool, then: String, at place: Place
  ) -> Bool {
    if let route = answer(nil, answers) {
      pass(route, to: then, at: place)
      return true
    }
    guard let entry = answer(slot, answers), let value = entry.value else { return false }
    guard let prefix = frames[top].dialogue.lists[slot], value.items == nil else {
      fill(slot, with: value, entry, at: place)
      go(to: then)
      return true
    }
    let items = frames[top].slots[slot]?.items ?? []
    let id = "\(prefix)\(items.count + 1)"
    let item: Value = if case .text(let words) = value { .item(id: id, text: words) } else { value }
    fill(slot, with: .list(items + [item]), entry, at: place, item: item.key)
    go(to: once ? then : frames[top].step)
    return true
  }

  private mutating func takeForm(
    _ answers: Answers, slots: [String], also: [String], then: String, at place: Place
  ) -> Bool {
    let isComplete = slots.allSatisfy { answer($0, answers) != nil || frames[top].slots[$0] != nil }
    guard isComplete else { return false }
    fill((slots + also).compactMap { slot in answer(slot, answers).map { (slot, $0) } }, place)
    go(to: then)
    return true
  }

  private mutating func takeOffer(
    _ answers: Answers, slot: String, wish: String, routes: [String: String], at place: Place
  ) -> Bool {
    let standing = [(slot, "chosen"), (wish, "beyond"), (nil, "")].compactMap { name, route in
      answer(name, answers).map { (entry: $0, route: name == nil ? $0.route ?? "" : route) }
    }
    guard let last = standing.max(by: { $0.entry.sequence < $1.entry.sequence }),
      let next = routes[last.route]
    else { return false }
    if let slot = last.entry.slot, let value = last.entry.value {
      fill(slot, with: value, last.entry, at: place)
      go(to: next)
    } else {
      pass(last.entry, to: next, at: place)
    }
    return true
  }
}
