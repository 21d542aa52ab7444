import Dialogues
import EntenteTestSupport
import Loading
import Negotiation
import ServiceCatalogue
import Testing
import Wording

/// Laws of every onboarding, tried on random ones; a failure names its seed.
struct OnboardingLawTests {
  private static let strange = [
    "☃ \"quoted\" \\ back", "a: b # c", "- item", "{x}", "tab\there", "yes", "no", "later", "sorry",
    "/back", "/back 3", "/undo", "/skip", "/why", "/example", "", "O'Brien: hello", "null", "42",
    "12 physicians, 3 gardeners; 1,200 ward nurses", "10 December 2030", "done", "that is all",
  ]

  private struct Walk: Hashable {
    let seed: UInt64
    let language: Language
  }

  private static let walks = Kept<Walk, (Rehearsal, Set<String>)>()

  private func walk(
    _ seed: UInt64, _ language: Language
  ) throws -> (Rehearsal, Set<String>) {
    try Self.walks.value(Walk(seed: seed, language: language)) { try hold(seed, language) }
  }

  private func hold(_ seed: UInt64, _ language: Language) throws -> (Rehearsal, Set<String>) {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    var random = SplitMix(seed: seed)
    let names = ["Praxis Süd", "Клиника «Юг»", "Back", "\"Ä\" & Söhne: # 1", "D'Été — Œuvre"]
    let name = names[random.next(below: names.count)]
    let setting = try #require(world.setting(newcomer: name))
    var rehearsal = try #require(Rehearsal(newcomer: setting, language: language))
    var visited: Set<String> = []
    for _ in 0..<40 {
      let now = Negotiator(setting).question(of: rehearsal.meeting)
      guard let question = now else { break }
      visited.insert(question.step)
      let options = question.asked.flatMap(\.options).map { $0.label.in(language) }
      let example = world.words.entry(question.dialogue, "\(question.step).example", in: language)
      let ways = options + [example?.template.description ?? ""]
      let isFitting = random.next(below: 4) > 0 || ways.isEmpty
      let lines = isFitting ? ways : Self.strange
      rehearsal.type(lines[random.next(below: lines.count)])
    }
    return (rehearsal, visited)
  }

  @Test(arguments: UInt64(1)...60)
  func `folding the journal anew gives the same onboarding`(seed: UInt64) throws {
    let (rehearsal, _) = try walk(seed, Language.allCases[Int(seed % 5)])
    #expect(Meeting(rehearsal.meeting.records, in: rehearsal.setting) == rehearsal.meeting)
  }

  @Test(arguments: UInt64(1)...120)
  func `a record is read back as it was said, without a fault`(seed: UInt64) throws {
    let (rehearsal, _) = try walk(seed, Language.allCases[Int(seed % 5)])
    let (meeting, setting) = (rehearsal.meeting, rehearsal.setting)
    guard
      let record = CustomerRecord(meeting.facts, in: setting, language: meeting.language)
    else { return }
    let read = CustomerLoader.read(
      CustomerFile.text(record), of: record.customer.id, catalogue: setting.catalogue)
    guard record.customer.people.contains(where: \.signs) else { return }
    #expect(read.faults.isEmpty, "seed \(seed): \(read.drawnFaults)")
    #expect(read.customer == record.customer, "seed \(seed)")
  }

  @Test(arguments: Language.allCases)
  func `no reply of an onboarding refuses, and every question is come to`(
    language: Language
  ) throws {
    let world = try #require(ReferenceWorld.shared)
    var visited: Set<String> = []
    for seed in UInt64(1)...30 {
      let (rehearsal, steps) = try walk(seed, language)
      visited.formUnion(steps)
      for reply in rehearsal.replies {
        let found = reply.refusal(by: world.refusals)
        #expect(found == nil, "seed \(seed), \"\(reply.line)\"")
      }
    }
    let steps = try #require(world.library[Newcomer.dialogue]).steps.values
    let asking = steps.filter(\.kind.takesInput).map(\.id)
    #expect(Set(asking).subtracting(visited).subtracting(["organisation"]).isEmpty)
  }

  @Test(
    arguments: [
      ("Praxis Süd", "praxis-sued"), ("Клиника «Юг»", "klinika-yug"), ("D'Été", "dete"),
      ("  A & B  ", "a-b"), ("☃", "spare"), ("Straße 7", "strasse-7"),
    ])
  func `a name gives an id of small Latin letters`(name: String, id: String) {
    #expect(Slug.of(name, else: "spare") == id)
  }

  @Test func `groups are read in all languages, and what is none of them is kept`() throws {
    let types = try #require(ReferenceWorld.shared).catalogue.userGroups
    for words in [
      "12 physicians, 20 at reception", "12 Ärzte und 20 in der Patientenaufnahme",
      "12 médecins, 20 à l'accueil", "12 medici, 20 in accettazione",
      "12 врачей и 20 в регистратуре",
    ] {
      let read = UserGroupReader(words, types: types)
      #expect(read.groups.map(\.group) == ["physicians", "reception"], "\(words)")
      #expect(read.groups.map(\.count) == [12, 20], "\(words)")
      #expect(read.rest.isEmpty, "\(words)")
    }
    let read = UserGroupReader("1,200 ward nurses, some gardeners, 3 cooks", types: types)
    #expect(read.groups == [UserGroup(group: "ward-nurses", count: 1200)])
    #expect(read.rest == ["some gardeners", "3 cooks"])
  }
}
