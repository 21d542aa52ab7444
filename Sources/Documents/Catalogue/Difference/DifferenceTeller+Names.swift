import Presentation
import Quantities
import ServiceCatalogue
import Wording

/// The names of parts and fields, and values in words.
extension DifferenceTeller {
  /// "Payroll", "Silver": the parts on the way to a change.
  func place(_ change: CatalogueChange) -> [String] {
    change.place.enumerated().map { index, step in
      let parent = index > 0 ? change.place[index - 1] : nil
      let name = name(step.kind, step.id, step.name, after, parent)
      let isPlain = step.kind == .service || step.kind == .option || step.kind == .addOn
      return isPlain ? name : "\(after.words(PartPhrases.name(of: step.kind))) \(name)"
    }
  }

  func name(
    _ kind: CatalogueNode.Kind, _ id: String, _ name: LocalizedText?, _ teller: CatalogueTeller,
    _ parent: CatalogueChange.Step?
  ) -> String {
    switch kind {
    case .process:
      let process = teller.catalogue.processes.first { $0.kind.rawValue == id }
      return (name ?? process?.name).map(teller.text) ?? id
    case .benefit: return teller.catalogue.outcome(id).map { teller.text($0.short) } ?? id
    case .outcome: return teller.catalogue.outcome(id).map { teller.text($0.short) } ?? id
    case .holiday:
      let date = LocalDate(id).map { teller.formats.date($0) } ?? id
      return name.map { "\(date), \(teller.text($0))" } ?? date
    case .terms: return id
    case .catalogue, .provider, .contact, .calendar, .holidaySet, .maintenance, .userGroup,
      .indicator, .scheme, .band, .component, .underpinning, .impact, .urgency, .service, .option,
      .addOn, .limit, .priority:
      return name.map(teller.text) ?? id
    }
  }

  func name(_ field: CatalogueField, _ teller: CatalogueTeller) -> String {
    switch field {
    case .target(let id): return teller.catalogue.indicator(id).map { teller.text($0.name) } ?? id
    case .limit(let id):
      let items = teller.catalogue.services.flatMap(\.limits)
      return items.first { $0.id == id }.map { teller.text($0.name) } ?? id
    default:
      return FieldPhrases.name(of: field).map { teller.words($0) } ?? "\(field)"
    }
  }

  func value(
    _ value: CatalogueValue, _ field: CatalogueField, _ teller: CatalogueTeller,
    _ kind: CatalogueNode.Kind
  ) -> String {
    let formats = teller.formats
    switch value {
    case .text(let text): return id(text, field, teller, kind)
    case .words(let text): return formats.quoted(teller.text(text))
    case .list(let texts): return texts.map(teller.text).joined(separator: formats.semicolon)
    case .ids(let ids): return teller.list(ids.map { id($0, field, teller, kind) })
    case .money(let amount): return formats.money(amount)
    case .percent(let percent): return formats.percent(percent)
    case .figure(let figure): return self.figure(figure, field, teller)
    case .count(let count): return formats.number(count)
    case .minutes(let minutes): return formats.duration(minutes: minutes)
    case .days(let days): return formats.count(days, .day)
    case .months(let months): return formats.count(months, .month)
    case .date(let date): return formats.date(date)
    case .period(let period): return formats.period(period)
    case .week(let week): return formats.hours(week)
    case .flag(let flag): return teller.words(flag ? DifferencePhrases.yes : DifferencePhrases.off)
    case .synonyms(let words): return teller.list(words[teller.language] ?? [])
    }
  }

  private func figure(
    _ figure: Exact, _ field: CatalogueField, _ teller: CatalogueTeller
  ) -> String {
    if case .target(let id) = field, let indicator = teller.catalogue.indicator(id) {
      return teller.level(figure, indicator.unit)
    }
    return teller.formats.number(figure)
  }

  /// What an id stands for, where the catalogue has a name for it.
  func id(
    _ id: String, _ field: CatalogueField, _ teller: CatalogueTeller, _ kind: CatalogueNode.Kind
  ) -> String {
    let catalogue = teller.catalogue
    let name: LocalizedText?
    switch field {
    case .hours, .desk, .historyHours: name = catalogue.hours(id)?.name
    case .holidays: name = catalogue.holidaySet(id)?.name
    case .maintenance: name = catalogue.maintenance(id)?.name
    case .owner, .contact, .signs, .manager, .relations: name = catalogue.contact(id)?.name
    case .outcomes: name = catalogue.outcome(id)?.short
    case .users: name = catalogue.userGroups.first { $0.id == id }?.name
    case .indicator, .indicators: name = catalogue.indicator(id)?.name
    case .dependsOn, .supports: name = catalogue.component(id)?.name
    case .languages:
      return Language(rawValue: id).map { $0.name(in: teller.language) } ?? id
    case .channels:
      return TierSupport.Channel(rawValue: id).map { teller.words(LevelPhrases.channel($0)) } ?? id
    case .outside: return TierSupport.Outside(rawValue: id).map(teller.outside) ?? id
    case .status where kind == .service:
      return Service.Status(rawValue: id).map { teller.words(LevelPhrases.status($0)) } ?? id
    default: return id
    }
    return name.map(teller.text) ?? id
  }
}
