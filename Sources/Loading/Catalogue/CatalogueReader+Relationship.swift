import Diagnostics
import Quantities
import ServiceCatalogue

extension CatalogueReader {
  /// How the two sides stay in touch, as an onboarding leaves it; every key may be left out.
  func relationship(_ entry: Entry, _ faults: inout FaultList) -> Relationship? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let contact = fields.optional("contact", Read.text)
      let escalation = fields.optional("escalation", Read.text)
      let manager = fields.optional("service-level-manager", Read.text)
      let relations = fields.optional("business-relationship-manager", Read.text)
      let cycle: Field<Relationship.Cycle?> = fields.optional("cycle", Read.choice)
      let next = fields.optional("next-meeting", Read.date)
      let today = fields.optional("services-today", Read.text)
      let users = fields.optional("users", Read.text)
      return try Relationship(
        contact: contact(), escalation: escalation(), serviceManager: manager(),
        relationshipManager: relations(), cycle: cycle(), nextMeeting: next(),
        servicesToday: today(), users: users())
    }
  }
}
