import Dialogues
import Quantities
import ServiceCatalogue
import Understanding
import Wording

extension TurnMaker {
  /// Id of whoever says this line.
  var speaker: String { voice?.id ?? meeting.speaker }

  /// Checks an answer against what a meeting requires, then records and goes on.
  mutating func answer(_ values: [String: Value], words: String, at question: Question) {
    guard isAcceptable(values, words: words, at: question) else { return }
    let route = values["review"]?.key
    let contents: [RecordContent] =
      if let route {
        [record(slot: nil, value: nil, route: route, words: words, at: question)]
      } else {
        question.asked.compactMap { asked in
          values[asked.slot.id].map { value in
            let item = question.kind == .list ? numbered(value, asked.slot, at: question) : value
            return record(slot: asked.slot.id, value: item, route: nil, words: words, at: question)
          }
        }
      }
    proceed(contents)
  }

  /// Records, does what follows, reads back and asks on.
  mutating func proceed(_ contents: [RecordContent]) {
    append(contents)
    settle()
    readBack()
    askAgain(withPhase: true)
  }

  func record(
    slot: String?, value: Value?, route: String?, words: String, at question: Question
  ) -> RecordContent {
    let version = setting.library[question.dialogue]?.version ?? 0
    return .answered(
      Answered(
        dialogue: "\(question.dialogue)@\(version)", place: question.place, step: question.step,
        slot: slot, value: value, route: route, words: words,
        speaker: author(of: slot, value: value), language: meeting.language))
  }

  /// An item of a list with its id: that of the answer which it replaces, else the next free one.
  ///
  /// The id is given once and recorded. What is said about O2 stays about O2, whatever comes before it
  /// in the list later.
  func numbered(_ value: Value, _ slot: Slot, at question: Question) -> Value {
    let item = value.items?.first ?? value
    guard case .text(let words) = item, let prefix = slot.prefix else { return item }
    let given = meeting.items[slot.id] ?? ItemNumbers()
    if let id = given[question.place] { return .item(id: id, text: words) }
    let here = (meeting.run.frame?.slots[slot.id]?.items ?? []).map {
      ItemNumbers.number(of: $0.key)
    }
    return .item(id: "\(prefix)\(max(given.greatest, here.max() ?? 0) + 1)", text: words)
  }

  /// Who said it: the one who speaks; in the opening the first who is named; a person who was asked
  /// by name answers for himself unless somebody else was named before the line.
  private func author(of slot: String?, value: Value?) -> String {
    if slot == "participants", case .list(let people)? = value, meeting.speaker.isEmpty,
      case .record(let first)? = spokesperson(people)
    {
      return first["id"]?.key ?? PersonId.from(first["name"]?.text ?? "")
    }
    if slot == "confirmed", voice == nil, let decider = meeting.run.frame?.slots["decider"] {
      return decider.key
    }
    return speaker
  }

  mutating func isAcceptable(
    _ values: [String: Value], words: String, at question: Question
  ) -> Bool {
    if case .list(let people)? = values["participants"] {
      guard arePeople(people), areEnough(people, at: question) else { return false }
    }
    if isUser, question.step != "who" {
      return userSpeaks(words: words, values: values, at: question)
    }
    if case .text(let measure)? = values["measure"],
      setting.interpreter.quantities(in: measure, language: meeting.language).isEmpty
    {
      misstep(.unmeasurable(words: measure))
      return false
    }
    for case .date(let date) in values.values where date < setting.today {
      misstep(.dateInThePast(date))
      return false
    }
    if values["confirmed"]?.key == "mine", let voice, !mayConfirm(voice) {
      let decider = meeting.run.frame?.slots["decider"]?.key ?? ""
      misstep(.notYours(speaker: voice.id, decider: decider))
      return false
    }
    return true
  }

  private func mayConfirm(_ person: Participant) -> Bool {
    guard case .money(let price)? = meeting.run.frame?.slots["price"] else { return false }
    let service = meeting.run.frame?.slots["service"]?.key
    let others = facts.decisions.filter { $0.service != service }.map(\.monthly)
    return person.mayDecide(others.reduce(price, +))
  }

  private mutating func arePeople(_ people: [Value]) -> Bool {
    guard !people.isEmpty else {
      misstep(.nobodyNamed)
      return false
    }
    for case .record(let person) in people where person["role"] == nil {
      misstep(.roleMissing(name: person["name"]?.text ?? ""))
      return false
    }
    return true
  }

  var isUser: Bool {
    (voice ?? facts.participant(meeting.speaker))?.role == .user
  }

  /// A1: a user's words are an observation; only a customer chooses, accepts and signs.
  private mutating func userSpeaks(
    words: String, values: [String: Value], at question: Question
  ) -> Bool {
    guard question.kind == .list || question.kind == .ask else {
      misstep(
        .usersDoNotChoose(
          speaker: speaker, choosers: choosers))
      return false
    }
    observe(words)
    return false
  }

  /// D1: kept verbatim as a fact, with speaker and time.
  mutating func observe(_ words: String) {
    append([
      .noted(
        Note(
          kind: .observation, words: words, speaker: speaker, language: meeting.language,
          value: nil, about: presentService))
    ])
    settle()
    readBack()
    askAgain(withPhase: false)
  }
}
