import Negotiation
import Quantities
import ServiceCatalogue
import Wording

/// Clauses 2 and 21: who the parties are, who represents them and who signs.
extension Drafting {
  var parties: [Document.Block] {
    let kind: TextKey =
      customer.kind == .internal ? .partiesKindInternal : .partiesKindCommercial
    let name: [Document.Run] = [
      .sourced(customer.name, customerSource("name")), .text(", "),
    ]
    let business: [Document.Run] = [
      .text(". "), .sourced(customer.business.in(language), customerSource("business")),
    ]
    return [
      .definitions([
        define(.partiesProvider, data(catalogue.provider.name, "provider/name")),
        define(.partiesCustomer, name + words(kind) + business),
      ]), representativesTable, .paragraph(words(.partiesUsers)), contacts,
    ]
  }

  private var representativesTable: Document.Block {
    let rows = representatives.map { person in
      let limit = person.decidesUpTo.map { money($0, personSource(person, "decides-up-to")).runs }
      return Document.Table.Row(
        name(person),
        [
          words(person.role == .sponsor ? .roleSponsor : .roleCustomer), title(of: person.id).runs,
          limit ?? nothing, words(person.signs ? .yes : .no),
        ])
    }
    return .table(
      Document.Table(
        caption: words(.partiesRepresentatives),
        columns: head(.colName, .colRole, .colPosition, .partiesLimit, .partiesSigns), rows: rows))
  }

  private var contacts: Document.Block {
    let provider = catalogue.provider
    let incident = catalogue.processes.first { $0.kind == .incident }?.contact
    let matters: [(TextKey, String?)] = [
      (.matterContract, provider.serviceLevelManager), (.matterEmergency, incident),
      (.matterComplaint, provider.serviceLevelManager), (.matterEscalation, provider.signs),
      (.matterWishes, provider.businessRelationshipManager),
    ]
    let rows = matters.compactMap { matter, id -> Document.Table.Row? in
      guard let contact = id.flatMap(catalogue.contact) else { return nil }
      return Document.Table.Row(
        words(matter),
        [
          contactName(contact).runs, contactRole(contact).runs, reach(contact),
        ])
    }
    return .table(
      Document.Table(
        caption: words(.partiesContacts),
        columns: head(.colMatter, .colName, .colRole, .colReach), rows: rows))
  }

  private func reach(_ contact: Contact) -> [Document.Run] {
    let ways = [contact.mail.map { ("mail", $0) }, contact.phone.map { ("phone", $0) }]
    let runs = ways.compactMap(\.self).map { field, way in
      [Document.Run.sourced(way, catalogueSource("contacts/\(contact.id)/\(field)"))]
    }
    return runs.isEmpty ? nothing : .joined(runs, by: ", ")
  }

  var signatures: [Document.Block] {
    var rows: [Document.Table.Row] = []
    if let contact = catalogue.contact(catalogue.provider.signs) {
      rows.append(
        signature(
          .partiesProvider,
          contactName(contact).runs, contactRole(contact).runs))
    }
    rows += signatories.map { signature(.partiesCustomer, name($0), title(of: $0.id).runs) }
    let table = Document.Table(
      caption: [], columns: head(.colSide, .colName, .colRole, .colPlaceDate, .colSignature),
      rows: rows)
    let none: [Document.Block] =
      signatories.isEmpty ? [.paragraph(words(.signaturesNone))] : []
    return [.paragraph(words(.signaturesIntro)), .table(table)] + none
  }

  private func signature(
    _ side: TextKey, _ name: [Document.Run], _ role: [Document.Run]
  ) -> Document.Table.Row {
    Document.Table.Row(words(side), [name, role, [], []])
  }
}
