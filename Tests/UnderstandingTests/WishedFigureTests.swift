import Dialogues
import Quantities
import Testing
import Understanding
import Wording

@Suite struct WishedFigureTests {
  private func figures(_ text: String, _ language: Language = .en) -> [WishedFigure] {
    World.interpreter.wishedFigures(in: text, language: language)
  }

  @Test(
    arguments: [
      (Language.en, "it must not be down longer than twenty minutes a month"),
      (.de, "es darf im Monat höchstens zwanzig Minuten ausfallen"),
      (.fr, "pas plus de vingt minutes de panne par mois"),
      (.it, "non più di venti minuti di fermo al mese"),
      (.ru, "не более двадцати минут простоя в месяц"),
    ])
  func `how long something may be down a month is one in every language`(
    language: Language, text: String
  ) throws {
    let figure = try #require(figures(text, language).first)
    #expect(figures(text, language).count == 1)
    #expect(figure.value == .duration(1200) && figure.isMonthly && figure.topic == .outage)
    #expect(!figure.isLeast)
  }

  @Test func `each figure is about what stands in its own clause`() throws {
    let found = figures(
      "a record opens within 2 seconds, it is repaired within 4 hours, and is down 20 minutes at most"
    )
    #expect(found.map(\.topic) == [.other, .restoration, .outage])
    #expect(found.map(\.value) == [.duration(2), .duration(14_400), .duration(1200)])
    #expect(found.allSatisfy { !$0.isMonthly })
  }

  @Test(
    arguments: [
      (Language.de, "die Befunde müssen in 20 Minuten zur Verfügung stehen"),
      (.fr, "les arrêts maladie sont traités en 20 minutes"),
      (.it, "i referti devono essere pronti in 20 minuti"),
      (.ru, "результаты должны быть готовы за 20 минут"),
      (.en, "the results have to be there within 20 minutes"),
    ])
  func `how soon something is there says nothing of an outage`(
    language: Language, text: String
  ) throws {
    #expect(try #require(figures(text, language).first).topic == .other, "\(text)")
  }

  @Test func `a least is told apart, and what is said roughly or in two ways is left out`() throws {
    #expect(try #require(figures("keep it for at least 10 minutes").first).isLeast)
    #expect(figures("a few minutes of downtime").isEmpty)
    #expect(figures("no figure at all").isEmpty)
  }

  @Test func `minutes are not counted as what comes behind them`() {
    let all = World.interpreter.everything(
      in: "höchstens zwanzig Minuten ausfallen", language: .de, today: World.today)
    #expect(all.map(\.kind) == [.duration])
  }
}
