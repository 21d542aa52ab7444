import Dialogues
import Testing
import Understanding
import Wording

@Suite struct PriceQuestionTests {
  private func asked(_ text: String, _ language: Language) -> [String]? {
    World.interpreter.pricesAsked(
      in: text, of: World.offer.asked[0].options, language: language)?.map(\.id)
  }

  @Test(
    arguments: [
      (Language.en, "how much is silver?"), (.en, "and what does Silver cost"),
      (.en, "the price of silver, please?"), (.de, "Was kostet Silber?"),
      (.de, "wie viel kostet denn Silber im Monat"), (.fr, "Combien coûte l'argent ?"),
      (.fr, "quel est le prix de la formule argent ?"), (.it, "Quanto costa l'argento?"),
      (.it, "qual è il prezzo dell'argento?"), (.ru, "Сколько стоит серебро?"),
      (.ru, "а какая цена у серебра?"),
    ])
  func `the price of one option is asked for by its name`(language: Language, text: String) {
    #expect(asked(text, language) == ["silver"], "\(text)")
  }

  @Test func `several are asked for at once, and all where none is named`() {
    #expect(asked("what do gold and bronze cost?", .en) == ["gold", "bronze"])
    #expect(asked("how much is it?", .en)?.count == World.offer.asked[0].options.count)
  }

  @Test(
    arguments: [
      "silver", "we take silver", "that costs too much", "an hour costs us 1800", "what is silver?",
      "how much downtime is that?", "the price suits us",
      "silver costs more than the old server did",
      "how much does the printer in room 12 cost?", "what does availability mean?",
    ])
  func `what asks for no price is left to the others`(text: String) {
    #expect(asked(text, .en) == nil, "\(text)")
  }
}
