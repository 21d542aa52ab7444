import Diagnostics
import Dialogues
import Loading
import Negotiation
import Presentation
import Quantities
import ServiceCatalogue
import Terminal
import Wording

/// Looks for a shortest meeting that comes to a step, and prints it.
struct ExplainWork {
  let options: CommonOptions
  let customer: String?
  let bound: Int

  func lines(to name: String, asTest: Bool) throws -> [String] {
    let workshop = try Workshop(options)
    let (dialogue, step) = try target(name, in: workshop.library)
    let named = try workshop.setting(
      customer: customer ?? workshop.anyCustomer(), at: Clock.now())
    let setting = named.at(named.firstNoon)
    let language = try workshop.chosenLanguage() ?? setting.customer.language
    let root = root(of: dialogue, in: workshop.library)
    let given =
      root.id == dialogue.id && dialogue.needs.isEmpty
      ? nil : root.id == dialogue.id ? try GivenSlots.values([], for: root, setting, language) : nil
    let search = StepSearch(
      setting, language: language, samples: SampleAnswers(language), bound: bound)
    switch search.find(step.id, of: dialogue.id, from: root.id, given: given) {
    case .reached(let typed, let meeting)?:
      return asTest
        ? try test(name, typed, meeting, setting) : told(name, typed, meeting, step, workshop)
    case .unreachable(let tried)?:
      throw CommandFailure(
        .findings,
        "\(name) cannot be reached from \(root.id) with \(setting.customer.id): every meeting with the answers at hand was held (\(tried) lines). Look at the ways to it with entente dialogue graph \(dialogue.id)"
      )
    case .notFound(let tried)?:
      throw CommandFailure(
        .findings,
        "\(name) was not reached within \(tried) lines; --bound \(tried * 10) looks further")
    case nil: throw CommandFailure(.noInput, "there is no dialogue \"\(root.id)\"")
    }
  }

  private func target(_ name: String, in library: DialogueLibrary) throws -> (Dialogue, Step) {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return try bare(name, in: library) }
    let dialogue = try DialogueStage.dialogue(parts[0], in: library)
    guard let step = dialogue.steps[parts[1]] else {
      let meant =
        Spelling.nearest(parts[1], in: dialogue.order).map { "did you mean \($0)?" }
        ?? "there are \(dialogue.order.joined(separator: ", "))"
      throw CommandFailure(
        .noInput, "\(parts[0]) has no step \"\(Escaping.visible(parts[1]))\": \(meant)")
    }
    return (dialogue, step)
  }

  /// A step that is named without its dialogue: where it stands in one dialogue only.
  private func bare(_ name: String, in library: DialogueLibrary) throws -> (Dialogue, Step) {
    let all = library.dialogues.values.sorted { $0.id < $1.id }
    let found = all.compactMap { dialogue in dialogue.steps[name].map { (dialogue, $0) } }
    if let only = found.first, found.count == 1 { return only }
    let shown = Escaping.visible(name)
    guard found.isEmpty else {
      let names = found.map { "\($0.0.id)/\(name)" }.joined(separator: ", ")
      throw CommandFailure(.usage, "several dialogues have a step \(shown): \(names)")
    }
    let near = Spelling.nearest(name, in: all.flatMap(\.order))
    throw CommandFailure(
      .noInput,
      "no dialogue has a step \"\(shown)\": \(near.map { "did you mean \($0)?" } ?? "name it with its dialogue, such as negotiation/objection")"
    )
  }

  /// The dialogue from which a meeting comes here: one that nobody calls, else the dialogue itself.
  private func root(of dialogue: Dialogue, in library: DialogueLibrary) -> Dialogue {
    var reached = [dialogue.id]
    var next = 0
    while next < reached.count {
      for caller in library.dialogues.values.sorted(by: { $0.id < $1.id })
      where caller.steps.values.contains(where: { $0.kind.called == reached[next] }) {
        if !reached.contains(caller.id) { reached.append(caller.id) }
      }
      next += 1
    }
    return reached.last.flatMap { library[$0] } ?? dialogue
  }

  private func told(
    _ name: String, _ typed: [StepSearch.Typed], _ meeting: Meeting, _ step: Step,
    _ workshop: Workshop
  ) -> [String] {
    let columns = ScreenWidth.now(option: options.width)
    let wide = min(typed.map { TextWidth.width(of: $0.position) }.max() ?? 0, columns / 2)
    let count = typed.count == 1 ? "1 line" : "\(typed.count) lines"
    return ["\(name): \(count)"]
      + typed.flatMap { typed in
        let gap = String(
          repeating: " ", count: max(0, wide - TextWidth.width(of: typed.position)))
        return TextWidth.wrap(
          "  \(typed.position)\(gap)  \(Escaping.visible(typed.line))", to: columns,
          hanging: min(wide + 4, columns / 2))
      }
  }

  private func test(
    _ name: String, _ typed: [StepSearch.Typed], _ meeting: Meeting, _ setting: Setting
  ) throws -> [String] {
    let lines = typed.map { (text: $0.line, at: setting.now) }
    guard
      let test = TestRecorder(setting).test(
        named: "comes to \(name)", of: meeting, lines: lines)
    else { return [] }
    return TestWriter.text(of: test).split(separator: "\n").map(String.init)
  }
}
