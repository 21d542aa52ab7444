import Dialogues
import ServiceCatalogue
import Wording

/// The lines that a search tries at a question: its example, each of its answers, and what a customer
/// may say at any time.
struct SampleLines {
  let setting: Setting
  let samples: SampleAnswers
  /// How many of the things that the program knows are named one by one.
  private static let references = 3

  func lines(at question: Question, in meeting: Meeting) -> [String] {
    let language = meeting.language
    var lines: [String] = []
    for asked in question.asked where asked.isRequired {
      let options = question.kind == .offer ? asked.options : asked.shortened(Self.references)
      lines += options.map { $0.spoken(in: language) }
    }
    if let example = example(question, language) { lines.append(example) }
    switch question.kind {
    case .offer: lines += [samples.dear, samples.wish, samples.later]
    case .list: lines += [samples.done, samples.unheard, "/note \(samples.observation)"]
    case .choose: lines += [samples.dear]
    case .ask: lines += question.isSkippable ? [samples.later] : []
    case .form, .review: break
    }
    var seen: Set<String> = []
    return (lines + said(lines, by: question, meeting)).filter { seen.insert($0).inserted }
  }

  private func example(_ question: Question, _ language: Language) -> String? {
    setting.words.entry(question.dialogue, "\(question.step).example", in: language)?
      .template.description
  }

  /// What is chosen may be chosen by somebody else of those who may.
  private func said(
    _ lines: [String], by question: Question, _ meeting: Meeting
  ) -> [String] {
    guard question.kind == .offer || question.kind == .choose else { return [] }
    let others = meeting.facts.participants.filter {
      $0.role != .user && $0.id != meeting.speaker
    }
    return others.flatMap { person in lines.map { "\(person.id): \($0)" } }
  }
}

extension Question.Asked {
  /// All answers of a closed question; of what the program knows only the first ones.
  fileprivate func shortened(_ count: Int) -> [Option] {
    if case .ref = slot.type.element { Array(options.prefix(count)) } else { options }
  }
}

extension Option {
  /// The short name under which people choose it.
  fileprivate func spoken(in language: Language) -> String {
    also[language]?.first ?? label.in(language)
  }
}
