import Diagnostics
import Dialogues
import Loading
import Quantities
import ServiceCatalogue
import Testing
import Understanding
import Wording

/// What the tests read lines with: the real lexicons, and questions as a meeting asks them.
enum World {
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  static let loaded: (lexicons: [Language: Lexicon], faults: [Fault]) = {
    var faults = FaultList()
    var sources: [SourceFile] = []
    let lexicons = LexiconLoader.load(folder: root + "/dialogs/lexicon", &faults, &sources)
    return (lexicons ?? [:], faults.sorted)
  }()

  static let interpreter = Interpreter(lexicons: loaded.lexicons)

  /// Saturday, 21 November 2026.
  static let today = LocalDate(dayNumber: 20_778)

  static let people = [
    KnownPerson(id: "weber", name: LocalizedText(en: "Dr Anna Weber"), role: .customer),
    KnownPerson(id: "lang", name: LocalizedText(en: "Ms Lang"), role: .sponsor),
    KnownPerson(id: "brandt", name: LocalizedText(en: "Tom Brandt"), role: .user),
  ]

  static let context = ReadingContext(people: people, today: today, currency: .euro)

  static func read(_ line: String, _ question: Question, _ language: Language = .en) -> Meaning {
    interpreter.read(line, to: question, in: language, context: context)
  }

  /// The meaning where a command that names something names nothing that the meeting knows.
  static func readUnnamed(_ line: String, _ question: Question, _ language: Language) -> Meaning {
    let meaning = read(line, question, language)
    guard case .command(let command) = meaning, command.isNaming else { return meaning }
    return interpreter.read(line, to: question, in: language, context: context, plainly: true)
  }

  static func question(
    _ kind: Question.Kind, _ asked: [Question.Asked]
  ) -> Question {
    Question(
      place: Place(path: "", step: "s", visit: 1), dialogue: "negotiation", step: "s",
      phase: "options", kind: kind, asked: asked, isSkippable: true, kept: [:])
  }

  static func asked(
    _ id: String, _ type: SlotType, _ options: [Option] = [], isRequired: Bool = true
  ) -> Question.Asked {
    Question.Asked(slot: Slot(id: id, type: type), isRequired: isRequired, options: options)
  }

  static func option(
    _ id: String, en: String, de: String, fr: String, it: String, ru: String,
    also: [Language: [String]] = [:]
  ) -> Option {
    Option(id: id, label: LocalizedText(en: en, de: de, fr: fr, it: it, ru: ru), also: also)
  }

  static let tiers = [
    option("bronze", en: "Bronze", de: "Bronze", fr: "Bronze", it: "Bronzo", ru: "Бронза"),
    option("silver", en: "Silver", de: "Silber", fr: "Argent", it: "Argento", ru: "Серебро"),
    option("gold", en: "Gold", de: "Gold", fr: "Or", it: "Oro", ru: "Золото"),
  ]

  static let offer = question(.offer, [asked("tier", .ref("tier"), tiers)])

  static let terms = question(
    .choose,
    [
      asked(
        "terms-view", .choice(["agreed", "object"]),
        [
          option(
            "agreed", en: "Yes, they suit us", de: "Ja, das passt", fr: "Oui, cela nous convient",
            it: "Sì, vanno bene", ru: "Да, подходит",
            also: [.en: ["agreed", "they suit us"], .de: ["einverstanden"]]),
          option(
            "object", en: "We want something otherwise", de: "Wir wollen etwas anders",
            fr: "Nous voulons autre chose", it: "Vogliamo qualcosa di diverso",
            ru: "Мы хотим иначе",
            also: [
              .en: ["otherwise", "no"], .de: ["nein"], .fr: ["non"], .it: ["no"], .ru: ["нет"],
            ]),
        ])
    ])

  static let ways = question(
    .choose,
    [
      asked(
        "way", .choice(["nearest", "first", "hours", "listed"]),
        [
          option(
            "nearest", en: "Gold now, and a check", de: "Gold jetzt und eine Prüfung",
            fr: "Or maintenant, et une étude", it: "Oro subito, e una verifica",
            ru: "Золото сейчас и проверка", also: [.en: ["now and check", "nearest"]]),
          option(
            "first", en: "the check first, and then we choose", de: "erst die Prüfung",
            fr: "l'étude d'abord", it: "prima la verifica", ru: "сначала проверка",
            also: [.en: ["check first"]]),
          option(
            "hours", en: "you name the hours", de: "Sie nennen die Stunden",
            fr: "vous indiquez les heures", it: "indica le ore", ru: "вы назовёте часы",
            also: [.en: ["hours"]]),
          option(
            "listed", en: "one of the options as they are", de: "eine der Optionen",
            fr: "une des formules", it: "una delle opzioni", ru: "один из вариантов",
            also: [.en: ["as they are"]]),
        ]), asked("check-owner", .text, isRequired: false),
      asked("check-due", .date, isRequired: false),
    ])

  static let services = question(
    .ask,
    [
      asked(
        "services", .list(.ref("service")),
        [
          option(
            "patient-management", en: "Patient Management", de: "Patientenmanagement",
            fr: "Gestion des patients", it: "Gestione pazienti", ru: "Учёт пациентов"),
          option(
            "clinical-network", en: "Ward Wi-Fi", de: "Stations-WLAN", fr: "Wi-Fi des services",
            it: "Wi-Fi di reparto", ru: "Wi-Fi в отделениях"),
          option(
            "email", en: "Mail", de: "E-Mail", fr: "Messagerie", it: "Posta", ru: "Почта"),
        ])
    ])

  static let outcomes = question(.list, [asked("outcomes", .list(.text))])
  static let objection = question(.ask, [asked("objection", .text)])
  static let who = question(
    .form, [asked("participants", .people), asked("time", .duration, isRequired: false)])
  static let check = question(.form, [asked("check-owner", .text), asked("check-due", .date)])

  static func single(_ type: SlotType) -> Question { question(.ask, [asked("slot", type)]) }

  static func day(_ year: Int, _ month: Int, _ day: Int) throws -> LocalDate {
    try #require(LocalDate(year: year, month: month, day: day))
  }
}

extension SlashCommand {
  /// Whether it leads to what the speaker names, and to nothing where that is not known.
  fileprivate var isNaming: Bool {
    switch self {
    case .change(_?), .park(_?), .agenda(_?), .add: true
    default: false
    }
  }
}
