import Testing
import Understanding
import Wording

/// What a catalogue counts, in people's words.
@Suite struct CountTests {
  private static let names: [Language: (users: [String], admissions: [String], devices: [String])] =
    [
      .en: (
        ["Users at the same time", "users"], ["Admissions a month", "admissions"],
        ["Connected devices"]
      ),
      .de: (
        ["Anwender gleichzeitig", "Anwender", "Benutzer"], ["Aufnahmen je Monat", "Aufnahmen"],
        ["Verbundene Geräte"]
      ),
      .fr: (
        ["Utilisateurs simultanés", "utilisateurs"], ["Admissions par mois", "admissions"],
        ["Appareils reliés"]
      ),
      .it: (
        ["Utenti contemporanei", "utenti"], ["Accettazioni al mese", "accettazioni"],
        ["Dispositivi collegati"]
      ),
      .ru: (
        ["Одновременные пользователи", "пользователи"], ["Поступления в месяц", "поступления"],
        ["Подключённые устройства"]
      ),
    ]

  private func counts(_ text: String, _ language: Language = .en) -> [ThingCount] {
    guard let names = Self.names[language] else { return [] }
    let things = [
      CountedThing(id: "users", names: names.users),
      CountedThing(id: "admissions", names: names.admissions),
      CountedThing(id: "devices", names: names.devices),
    ]
    return World.interpreter.counts(of: things, in: text, language: language)
  }

  @Test(
    arguments: [
      (.en, "we need 400 concurrent users and 1,400 admissions a month"),
      (.de, "wir brauchen 400 gleichzeitige Benutzer und 1.400 Aufnahmen im Monat"),
      (.fr, "il nous faut 400 utilisateurs simultanés et 1 400 admissions par mois"),
      (.it, "ci servono 400 utenti contemporanei e 1.400 accettazioni al mese"),
      (.ru, "нам нужно 400 одновременных пользователей и 1400 поступлений в месяц"),
    ] as [(Language, String)])
  func `a number counts what stands behind it`(language: Language, text: String) {
    let found = counts(text, language)
    #expect(found.map(\.thing) == ["users", "admissions"])
    #expect(found.map(\.count) == [400, 1400])
    #expect(found.map(\.isComparable) == [true, true])
  }

  @Test(
    arguments: [
      (.en, "two hundred users"), (.de, "zweihundert Anwender"), (.fr, "deux cents utilisateurs"),
      (.it, "duecento utenti"), (.ru, "двести пользователей"),
    ] as [(Language, String)])
  func `numbers in words count, too`(language: Language, text: String) {
    #expect(counts(text, language).map(\.count) == [200])
  }

  @Test func `a span reaches from the number to the period`() {
    let found = counts("Reception books 1,400 admissions a month, day and night")
    #expect(found.map(\.span) == [16..<40])
  }

  @Test func `another period is told, and compared with nothing`() {
    #expect(counts("50 admissions a day").map(\.isComparable) == [false])
    #expect(counts("200 users a day").map(\.isComparable) == [false])
    #expect(counts("1,400 admissions").map(\.isComparable) == [true])
  }

  @Test(arguments: [
    "12 new wards", "20 minutes a month", "around 50 admissions", "about 200 users", "users",
    "0 users", "1.5 users",
  ])
  func `what is no such number counts nothing`(text: String) {
    #expect(counts(text).isEmpty)
  }

  @Test func `every word of a name has to be said`() {
    #expect(counts("300 connected devices").map(\.thing) == ["devices"])
    #expect(counts("300 devices").isEmpty)
  }
}
