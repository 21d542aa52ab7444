import Dialogues
import ServiceCatalogue
import Wording

/// Builds the question at which a meeting stands, with every answer that it takes.
struct QuestionMaker {
  let meeting: Meeting
  let facts: Facts
  let setting: Setting

  /// Nil at the end of the dialogue, or while an action is due.
  var present: Question? {
    guard case .input(let place) = meeting.run.waiting, let frame = meeting.run.frame else {
      return nil
    }
    return question(
      at: place, step: frame.current, of: frame.dialogue, slots: frame.slots, isPresent: true)
  }

  /// The question that an earlier answer replied to, for corrections; its options only where a new
  /// answer is to be read.
  func question(behind entry: TrailEntry, withOptions: Bool = true) -> Question? {
    guard let dialogue = setting.library[entry.dialogue], let step = dialogue.steps[entry.step]
    else { return nil }
    // While its dialogue goes on, what was found in it narrows the options as it did then.
    let path = entry.place.path
    let slots = meeting.run.frames.first { $0.path == path }?.slots ?? entry.bindings
    return question(
      at: entry.place, step: step, of: dialogue, slots: slots, isPresent: false,
      withOptions: withOptions)
  }

  private func question(
    at place: Place, step: Step, of dialogue: Dialogue, slots: [String: Value], isPresent: Bool,
    withOptions: Bool = true
  ) -> Question? {
    let build = Asking(
      dialogue: dialogue, step: step, slots: slots, facts: facts, setting: setting,
      withOptions: withOptions)
    guard let (kind, asked, isSkippable) = build.asked(isPresent: isPresent) else { return nil }
    var kept: [String: Value] = [:]
    for answer in isPresent ? meeting.keptAnswers(at: place) : [] {
      if let slot = answer.slot { kept[slot] = answer.value }
    }
    return Question(
      place: place, dialogue: dialogue.id, step: step.id, phase: step.phase, kind: kind,
      asked: asked, isSkippable: isSkippable, kept: kept)
  }
}

/// The slots and options of one step.
private struct Asking {
  let dialogue: Dialogue
  let step: Step
  let slots: [String: Value]
  let facts: Facts
  let setting: Setting
  let withOptions: Bool

  func asked(isPresent: Bool) -> (Question.Kind, [Question.Asked], Bool)? {
    switch step.kind {
    case .ask(let slot, let source, _, let isSkippable, _):
      let definition = dialogue.slots[slot]
      let isOpenList = definition?.type.isList == true && source == nil
      return (
        isOpenList ? .list : .ask, [asked(slot, isRequired: true, from: source)].compactMap(\.self),
        isSkippable
      )
    case .form(let required, let also, _):
      let open = required.filter { !isPresent || slots[$0] == nil }
      let all =
        open.map { asked($0, isRequired: true) } + also.map { asked($0, isRequired: false) }
      return (.form, all.compactMap(\.self), false)
    case .choose(let slot, let also, let unless, _):
      let choice = asked(slot, isRequired: true, unless: unless)
      return (
        .choose, ([choice] + also.map { asked($0, isRequired: false) }).compactMap(\.self), false
      )
    case .offer(let slot, let source, _, _, _):
      return (.offer, [asked(slot, isRequired: true, from: source)].compactMap(\.self), true)
    case .review:
      let routes = ["agree", "change"]
      let options = routes.compactMap {
        setting.words.option(dialogue.id, step: step.id, value: $0)
      }
      return (
        .review,
        [
          .init(slot: Slot(id: "review", type: .choice(routes)), isRequired: true, options: options)
        ],
        false
      )
    case .say, .decide, .set, .perform, .call, .each, .end: return nil
    }
  }

  /// An answer may be called by the option that it is about: "gold" is a yes to Gold, and "bronze"
  /// means the way that takes Bronze.
  private func named(_ option: Option) -> Option {
    let key = "\(step.id).option.\(option.id)"
    let values = setting.words.entry(dialogue.id, key, in: .en)?.template.placeholders ?? []
    let about = option.id == "mine" ? ["tier"] : values.sorted()
    guard let service = slots["service"].flatMap({ setting.catalogue.service($0.key) }) else {
      return option
    }
    let tiers = about.compactMap { slots[$0] }.compactMap { service.tier($0.key) }
    var also = option.also
    for language in Language.allCases {
      also[language, default: []] += tiers.map { $0.name.in(language) }
    }
    return Option(id: option.id, label: option.label, also: also)
  }

  private func asked(
    _ id: String, isRequired: Bool, from source: Source? = nil, unless: [String: Guard] = [:]
  ) -> Question.Asked? {
    guard let slot = dialogue.slots[id] else { return nil }
    return .init(
      slot: slot, isRequired: isRequired,
      options: withOptions ? options(of: slot, from: source, unless: unless) : [],
      proposed: slots["proposed"]?.items?.count ?? 0)
  }

  private func options(
    of slot: Slot, from source: Source?, unless: [String: Guard]
  ) -> [Option] {
    switch slot.type.element {
    case .choice(let values):
      values.filter { !(unless[$0]?.holds(in: slots) ?? false) }.compactMap { value in
        setting.words.option(dialogue.id, step: step.id, value: value).map(named)
      }
    case .ref(let domain):
      Domain.options(source?.domain ?? domain, given: slots, facts: facts, in: setting)
    case .text, .money, .percent, .duration, .count, .number, .date, .people, .list: []
    }
  }
}
