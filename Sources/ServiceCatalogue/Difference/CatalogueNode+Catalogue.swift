import Quantities
import Wording

extension Catalogue {
  /// Everything that the catalogue says, as one tree.
  package var node: CatalogueNode {
    CatalogueNode(
      .catalogue, id,
      [
        .version: .text(version), .effectiveFrom: .date(effective.from),
        .effectiveTo: effective.to.map(CatalogueValue.date), .currency: .text(currency.code),
        .zone: .text(zone), .languages: .ids(languages.map(\.code)),
      ],
      parts: [provider.node] + contacts.map(\.node) + calendars.map(\.node) + holidays.map(\.node)
        + maintenance.map(\.node)
        + userGroups.map { CatalogueNode(.userGroup, $0.id, name: $0.name, [:]) }
        + processes.map(\.node) + outcomes.map(\.node) + indicators.map(\.node)
        + schemes.map(\.node)
        + components.map { CatalogueNode(.component, $0.id, name: $0.name, [:]) }
        + underpinnings.map(\.node) + terms.map(\.node) + services.map(\.node))
  }
}

extension Provider {
  fileprivate var node: CatalogueNode {
    CatalogueNode(
      .provider, id, name: name,
      [
        .signs: .text(signs), .manager: .text(serviceLevelManager),
        .relations: .text(businessRelationshipManager), .hours: .text(hours),
      ])
  }
}

extension Contact {
  fileprivate var node: CatalogueNode {
    CatalogueNode(
      .contact, id, name: name,
      [
        .kind: .text(kind.rawValue), .role: .words(role), .mail: mail.map(CatalogueValue.text),
        .phone: phone.map(CatalogueValue.text),
      ])
  }
}

extension ServiceHours {
  fileprivate var node: CatalogueNode {
    CatalogueNode(
      .calendar, id, name: name,
      [.week: .week(week), .holidays: holidays.map(CatalogueValue.text)])
  }
}

extension HolidaySet {
  fileprivate var node: CatalogueNode {
    CatalogueNode(
      .holidaySet, id, name: name, [:],
      parts: days.map { CatalogueNode(.holiday, $0.date.description, name: $0.name, [:]) })
  }
}

extension MaintenanceWindow {
  fileprivate var node: CatalogueNode {
    CatalogueNode(
      .maintenance, id, name: name, [.week: .week(week), .noticeDays: .days(noticeDays)])
  }
}

extension SupportProcess {
  fileprivate var node: CatalogueNode {
    CatalogueNode(
      .process, kind.rawValue, name: name,
      [
        .status: .text(status.rawValue), .contact: .text(contact), .how: .words(how),
        .missing: missing.map(CatalogueValue.words), .due: due.map(CatalogueValue.date),
      ])
  }
}

extension OutcomeType {
  fileprivate var node: CatalogueNode {
    CatalogueNode(
      .outcome, id, name: statement,
      [
        .short: .words(short), .driver: .text(driver.rawValue), .measure: .words(measure.name),
        .unit: .words(measure.unit), .direction: .text(measure.direction.rawValue),
        .baseline: .figure(measure.baseline), .aim: .figure(measure.target),
        .source: .words(measure.source), .caveat: measure.caveat.map(CatalogueValue.words),
        .synonyms: .synonyms(synonyms),
      ])
  }
}
