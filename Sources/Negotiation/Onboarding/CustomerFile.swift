import Quantities
import ServiceCatalogue
import Wording

/// A customer's file as the catalogue reads it: YAML, every text in quotation marks.
package enum CustomerFile {
  /// The lines without their ends; what was left open is named in a comment.
  package static func lines(_ record: CustomerRecord) -> [String] {
    let customer = record.customer
    var lines = [
      "customer:", "  id: \(customer.id)", "  name: \(quoted(customer.name))",
      "  short: \(quoted(customer.short))", "  kind: \(customer.kind.rawValue)",
      "  billing: \(customer.billing.rawValue)", "  language: \(customer.language.rawValue)",
    ]
    if let business = customer.business { lines.append("  business: \(quoted(business.original))") }
    lines.append("  people:")
    lines += customer.people.flatMap(person)
    if !customer.userGroups.isEmpty {
      lines.append("  user-groups:")
      lines += customer.userGroups.map { "    - {group: \($0.group), count: \"\($0.count)\"}" }
    }
    if !customer.observations.isEmpty {
      lines.append("  observations:")
      lines += customer.observations.flatMap(observation)
    }
    lines += relationship(customer.relationship)
    if !record.open.isEmpty { lines.append("  # open: \(record.open.joined(separator: ", "))") }
    return lines
  }

  package static func text(_ record: CustomerRecord) -> String {
    lines(record).joined(separator: "\n") + "\n"
  }

  private static func person(_ person: Representative) -> [String] {
    var lines = [
      "    - id: \(person.id)", "      name: \(localized(person.name))",
      "      role: \(person.role.rawValue)",
    ]
    if let limit = person.decidesUpTo { lines.append("      decides-up-to: \"\(limit.amount)\"") }
    if person.signs { lines.append("      signs: signs") }
    return lines
  }

  private static func observation(_ observation: KnownObservation) -> [String] {
    [
      "    - speaker: \(observation.speaker)", "      date: \"\(observation.date)\"",
      "      words: \(quoted(observation.words.original))",
    ]
  }

  private static func relationship(_ relationship: Relationship) -> [String] {
    guard !relationship.isEmpty else { return [] }
    let texts: [(String, String?)] = [
      ("contact", relationship.contact), ("escalation", relationship.escalation),
      ("service-level-manager", relationship.serviceManager),
      ("business-relationship-manager", relationship.relationshipManager),
      ("services-today", relationship.servicesToday), ("users", relationship.users),
      ("next-meeting", relationship.nextMeeting?.description),
    ]
    var lines = ["  relationship:"]
    lines += texts.compactMap { key, text in text.map { "    \(key): \(quoted($0))" } }
    if let cycle = relationship.cycle { lines.append("    cycle: \(cycle.rawValue)") }
    return lines
  }

  private static func localized(_ text: LocalizedText) -> String {
    guard text.isTranslated else { return quoted(text.original) }
    let parts = text.languages.map { "\($0.rawValue): \(quoted(text.in($0)))" }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// A YAML scalar in double quotation marks, whatever was typed.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
