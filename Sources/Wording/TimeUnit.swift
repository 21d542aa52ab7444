/// The units in which spans of time are told, with their words.
package enum TimeUnit: CaseIterable, Hashable, Sendable {
  case second, minute, hour, day, week, month, year

  /// The word behind a number, by the plural form that the number asks for.
  func word(_ category: PluralCategory, in language: Language) -> String {
    let words = words(in: language)
    switch (language, category) {
    case (.ru, .one): return words[0]
    case (.ru, .few), (.ru, .other): return words[1]
    case (.ru, .many): return words[2]
    case (_, .one): return words[0]
    case (_, _): return words[1]
    }
  }

  /// One and other; in Russian one, few and many.
  private func words(in language: Language) -> [String] {
    switch language {
    case .en: english
    case .de: german
    case .fr: french
    case .it: italian
    case .ru: russian
    }
  }

  private var english: [String] {
    switch self {
    case .second: ["second", "seconds"]
    case .minute: ["minute", "minutes"]
    case .hour: ["hour", "hours"]
    case .day: ["day", "days"]
    case .week: ["week", "weeks"]
    case .month: ["month", "months"]
    case .year: ["year", "years"]
    }
  }

  private var german: [String] {
    switch self {
    case .second: ["Sekunde", "Sekunden"]
    case .minute: ["Minute", "Minuten"]
    case .hour: ["Stunde", "Stunden"]
    case .day: ["Tag", "Tage"]
    case .week: ["Woche", "Wochen"]
    case .month: ["Monat", "Monate"]
    case .year: ["Jahr", "Jahre"]
    }
  }

  private var french: [String] {
    switch self {
    case .second: ["seconde", "secondes"]
    case .minute: ["minute", "minutes"]
    case .hour: ["heure", "heures"]
    case .day: ["jour", "jours"]
    case .week: ["semaine", "semaines"]
    case .month: ["mois", "mois"]
    case .year: ["an", "ans"]
    }
  }

  private var italian: [String] {
    switch self {
    case .second: ["secondo", "secondi"]
    case .minute: ["minuto", "minuti"]
    case .hour: ["ora", "ore"]
    case .day: ["giorno", "giorni"]
    case .week: ["settimana", "settimane"]
    case .month: ["mese", "mesi"]
    case .year: ["anno", "anni"]
    }
  }

  private var russian: [String] {
    switch self {
    case .second: ["секунда", "секунды", "секунд"]
    case .minute: ["минута", "минуты", "минут"]
    case .hour: ["час", "часа", "часов"]
    case .day: ["день", "дня", "дней"]
    case .week: ["неделя", "недели", "недель"]
    case .month: ["месяц", "месяца", "месяцев"]
    case .year: ["год", "года", "лет"]
    }
  }
}
