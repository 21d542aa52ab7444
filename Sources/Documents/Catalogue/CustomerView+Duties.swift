import Presentation
import Quantities
import ServiceCatalogue
import Wording

/// Use, hours, and what each side does.
extension CustomerView {
  var use: [Document.Block] {
    let groups = teller.catalogue.userGroups.filter { service.users.contains($0.id) }
    let channels = service.tiers.flatMap(\.support.channels)
    let languages = service.tiers.flatMap(\.support.languages)
    let known = TierSupport.Channel.allCases.filter(channels.contains)
    let spoken = Language.allCases.filter(languages.contains)
    var definitions = [
      definition(CustomerViewPhrases.users, teller.list(groups.map { teller.text($0.name) })),
      definition(
        CustomerViewPhrases.channels,
        teller.list(known.map { teller.words(LevelPhrases.channel($0)) })),
      definition(
        CustomerViewPhrases.languages,
        teller.list(spoken.map { $0.name(in: teller.language) })),
    ]
    if let security = service.security {
      definitions.append(definition(CustomerViewPhrases.security, teller.text(security)))
    }
    return [.definitions(definitions.compactMap(\.self))] + notCovered
  }

  private var notCovered: [Document.Block] {
    guard !service.notCovered.isEmpty else { return [] }
    return [
      .paragraph([.strong(teller.words(CustomerViewPhrases.notCovered))]),
      .bullets(items(service.notCovered, "not-covered")),
    ]
  }

  /// The weeks by their day names, with the holidays on which they rest.
  var hours: [Document.Block] {
    let used = service.tiers.flatMap { [$0.hours, $0.support.hours] }
    let windows = Set(service.tiers.map(\.maintenance))
    let calendars = teller.catalogue.calendars.filter { used.contains($0.id) }.map { hours in
      Document.Definition(
        teller.data(hours.name, "calendars/\(hours.id)/name"),
        teller.data(inWords(hours), "calendars/\(hours.id)/week"))
    }
    let maintenance = teller.catalogue.maintenance.filter { windows.contains($0.id) }.map {
      window in
      Document.Definition(
        teller.runs(TablePhrases.maintenance),
        teller.runs(
          CustomerViewPhrases.window,
          ["hours": .hoursInWords(window.week), "days": .span(window.noticeDays, .day)]))
    }
    return [.definitions(calendars + maintenance)]
  }

  private func inWords(_ hours: ServiceHours) -> String {
    guard let holidays = hours.holidays.flatMap(teller.catalogue.holidaySet) else {
      return teller.words(
        CustomerViewPhrases.holdOnHolidays, ["hours": .hoursInWords(hours.week)])
    }
    return teller.words(
      CustomerViewPhrases.restOnHolidays,
      ["hours": .hoursInWords(hours.week), "holidays": .localized(holidays.name)])
  }

  var duties: [Document.Block] {
    let sides = service.coCreation
    let provider = [Document.Run.strong(teller.text(teller.catalogue.provider.name))]
    let customer = [Document.Run.strong(teller.words(CustomerViewPhrases.customer))]
    let users = [Document.Run.strong(teller.words(CustomerViewPhrases.theUsers))]
    return [
      (provider, sides.provider, "provider"), (customer, sides.customer, "customer"),
      (users, sides.users, "users"),
    ].flatMap { title, texts, key -> [Document.Block] in
      texts.isEmpty ? [] : [.paragraph(title), .bullets(items(texts, "co-creation/\(key)"))]
    } + [
      .paragraph([.strong(teller.words(CustomerViewPhrases.raising))]),
      .paragraph(teller.data(sides.raising, "\(path)/co-creation/raising")),
    ]
  }

  var relief: [Document.Block] {
    [
      (CustomerViewPhrases.costs, service.relieves.costs, "costs"),
      (CustomerViewPhrases.risks, service.relieves.risks, "risks"),
    ].flatMap { title, texts, key -> [Document.Block] in
      guard !texts.isEmpty else { return [] }
      return [
        .paragraph([.strong(teller.words(title))]), .bullets(items(texts, "relieves/\(key)")),
      ]
    }
  }

  private func items(_ texts: [LocalizedText], _ key: String) -> [[Document.Run]] {
    texts.enumerated().map { teller.data($1, "\(path)/\(key)/\($0)") }
  }

  /// Nil where there is nothing to say.
  private func definition(_ term: Phrase, _ text: String) -> Document.Definition? {
    text.isEmpty ? nil : Document.Definition(teller.runs(term), [.text(text)])
  }
}
