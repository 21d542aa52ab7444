/// The names of months and days in one language, in the forms that dates and hours need.
struct CalendarWords: Sendable {
  /// January to December, standing alone.
  let months: [String]
  /// January to December behind the day of the month.
  let monthsInDate: [String]
  /// January to December behind the preposition of ``Formats/inMonth(_:)``.
  let monthsIn: [String]
  let shortMonths: [String]
  /// Monday to Sunday.
  let days: [String]
  let shortDays: [String]
  /// Monday to Sunday as the first and as the last day of a span: "со вторника" "по пятницу".
  let daysFrom: [String]
  let daysTo: [String]
}

extension CalendarWords {
  static let all = EveryLanguage(
    en: english, de: german, fr: french, it: italian, ru: russian)

  /// For languages whose names have one form only.
  private init(
    months: String, shortMonths: String, days: String, shortDays: String, from: String = "",
    to: String
  ) {
    let names = CalendarWords.words(months)
    let dayNames = CalendarWords.words(days)
    self.init(
      months: names, monthsInDate: names, monthsIn: names,
      shortMonths: CalendarWords.words(shortMonths), days: dayNames,
      shortDays: CalendarWords.words(shortDays), daysFrom: dayNames.map { from + $0 },
      daysTo: dayNames.map { to + $0 })
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static let english = CalendarWords(
    months: "January February March April May June July August September October November December",
    shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    days: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    shortDays: "Mon Tue Wed Thu Fri Sat Sun", to: "to ")

  private static let german = CalendarWords(
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    shortMonths: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    days: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    shortDays: "Mo Di Mi Do Fr Sa So", to: "bis ")

  private static let french = CalendarWords(
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    shortMonths: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    days: "lundi mardi mercredi jeudi vendredi samedi dimanche",
    shortDays: "lun mar mer jeu ven sam dim", from: "du ", to: "au ")

  private static let italian = CalendarWords(
    months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
      + " dicembre",
    shortMonths: "gen feb mar apr mag giu lug ago set ott nov dic",
    days: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    shortDays: "lun mar mer gio ven sab dom", from: "da ", to: "a ")

  private static let russian = CalendarWords(
    months: words(
      "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    monthsInDate: words(
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    monthsIn: words(
      "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"),
    shortMonths: words("янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек."),
    days: words("понедельник вторник среда четверг пятница суббота воскресенье"),
    shortDays: words("пн вт ср чт пт сб вс"),
    daysFrom: [
      "с понедельника", "со вторника", "со среды", "с четверга", "с пятницы", "с субботы",
      "с воскресенья",
    ],
    daysTo: words("понедельник вторник среду четверг пятницу субботу воскресенье").map {
      "по \($0)"
    })
}
