/// Everything that was answered and done at one place, in the order in which it came.
struct Drawer: Hashable, Sendable {
  struct Kept<Content: Hashable & Sendable>: Hashable, Sendable {
    let content: Content
    let stands: Bool
  }

  var answers: [Kept<AnswerBook.Entry>] = []
  var deeds: [Kept<AnswerBook.Deed>] = []

  /// The answer that stands for a slot; with nil, the one that stands for a route.
  func standing(_ slot: String?) -> AnswerBook.Entry? {
    for index in answers.indices.reversed() where answers[index].stands {
      let found = answers[index].content.slot
      if found == slot { return answers[index].content }
      // A route puts an end to all values before it, a value to the route before it.
      if found == nil || slot == nil { return nil }
    }
    return nil
  }

  /// The last value of a slot that came before a record, standing or not.
  func lastValue(of slot: String, before sequence: Int) -> Value? {
    let answered = answers.last {
      $0.content.sequence < sequence && ($0.content.slot ?? "") == slot
    }?.content
    let done = deeds.last {
      $0.content.sequence < sequence && $0.content.deed.values[slot] != nil
    }?.content
    guard let done, done.sequence > answered?.sequence ?? .min else {
      return answered?.value
    }
    return done.deed.values[slot]
  }
}
