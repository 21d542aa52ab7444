import Quantities
import Wording

extension Catalogue {
  var headerYAML: YAMLNode {
    .mapping([
      ("id", .word(id)), ("version", .text(version)),
      (
        "effective",
        .mapping([
          ("from", .figure(effective.from)), ("to", effective.to.map { .figure($0) }),
        ])
      ),
      ("currency", .word(currency.code)), ("zone", .word(zone)),
      ("languages", .words(languages.map(\.code))),
    ])
  }
}

extension Provider {
  var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("name", .text(name)), ("signs", .word(signs)),
      ("service-level-manager", .word(serviceLevelManager)),
      ("business-relationship-manager", .word(businessRelationshipManager)),
      ("hours", .word(hours)),
    ])
  }
}

extension Contact {
  var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("kind", kind == .person ? nil : .word(kind.rawValue)),
      ("name", .name(name)), ("role", .text(role)), ("mail", mail.map { .text($0) }),
      ("phone", phone.map { .text($0) }),
    ])
  }
}

extension ServiceHours {
  var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("name", .text(name)), ("week", .week(week)),
      ("holidays", holidays.map { .word($0) }),
    ])
  }
}

extension HolidaySet {
  var yaml: YAMLNode {
    let days = days.map { day in
      YAMLNode.mapping([("date", .figure(day.date)), ("name", .text(day.name))])
    }
    return .mapping([("id", .word(id)), ("name", .text(name)), ("days", .list(days))])
  }
}

extension MaintenanceWindow {
  var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("name", .text(name)), ("week", .week(week)),
      ("notice-days", .count(noticeDays)),
    ])
  }
}

extension SupportProcess {
  var yaml: YAMLNode {
    .mapping([
      ("kind", .word(kind.rawValue)), ("name", .text(name)), ("status", .word(status.rawValue)),
      ("contact", .word(contact)), ("how", .text(how)), ("missing", missing.map { .text($0) }),
      ("due", due.map { .figure($0) }),
    ])
  }
}

extension ServiceProcess {
  var yaml: YAMLNode {
    .mapping([
      ("kind", .word(kind.rawValue)), ("status", .word(status.rawValue)),
      ("contact", .word(contact)), ("how", .text(how)), ("missing", missing.map { .text($0) }),
      ("due", due.map { .figure($0) }),
    ])
  }
}
