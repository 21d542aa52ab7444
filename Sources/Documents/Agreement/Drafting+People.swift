import Negotiation
import Quantities
import ServiceCatalogue
import Wording

/// People by their roles; names stand only where representatives and signatories do (MEETING 19).
extension Drafting {
  func role(_ role: Representative.Role) -> String {
    switch role {
    case .customer: words.plain(.roleCustomer)
    case .sponsor: words.plain(.roleSponsor)
    case .user: words.plain(.roleUser)
    }
  }

  /// The role of a person of the customer, by id.
  func role(of person: String) -> String {
    let known = customer.people.first { $0.id == person }?.role
    return (facts.participant(person)?.role ?? known).map(role) ?? words.plain(.roleUnknown)
  }

  /// The title of a person where the customer's file has one, else the role.
  func title(of person: String) -> TextValue {
    guard let title = customer.people.first(where: { $0.id == person })?.title else {
      return .text(role(of: person))
    }
    return .sourced(title.in(language), customerSource("people/\(person)/title"))
  }

  /// Customers and sponsors of the meeting; the customer's file stands in while nobody is named.
  var representatives: [Participant] {
    let present = facts.participants.filter { $0.role != .user }
    guard present.isEmpty else { return present }
    return customer.people.filter { $0.role != .user }.map(known)
  }

  var signatories: [Participant] {
    let present = facts.participants.filter { $0.signs && $0.role != .user }
    guard present.isEmpty else { return present }
    return customer.people.filter { $0.signs && $0.role != .user }.map(known)
  }

  private func known(_ person: Representative) -> Participant {
    Participant(
      id: person.id, name: person.name, role: person.role, decidesUpTo: person.decidesUpTo,
      signs: person.signs)
  }

  func name(_ person: Participant) -> [Document.Run] {
    [.sourced(person.name.in(language), personSource(person, "name"))]
  }

  func personSource(_ person: Participant, _ field: String) -> Document.Source {
    let isKnown = customer.people.contains { $0.id == person.id }
    let path = "people/\(person.id)/\(field)"
    return isKnown ? customerSource(path) : .draft("participants/\(person.id)/\(field)")
  }

  /// The owner of a promise by his or her role where the name is known, else as it was said.
  func owner(_ promise: PromiseFact) -> TextValue {
    let name = promise.owner
    let participant = facts.participants.first { $0.name == name }?.id
    let known = customer.people.first { $0.name == name }?.id
    if let person = participant ?? known { return title(of: person) }
    guard let contact = catalogue.contacts.first(where: { $0.name == name })
    else { return .sourced(name.in(language), said(promise.statement)) }
    return answerable(contact.id)
  }

  /// Who answers for something on the provider's side: a team by its name, a person by the role, as
  /// whoever takes it over keeps it.
  func answerable(_ id: String?) -> TextValue {
    guard let contact = id.flatMap(catalogue.contact) else {
      return .text(words.plain(.notAssigned))
    }
    switch contact.kind {
    case .team: return contactName(contact)
    case .person: return contactRole(contact)
    }
  }

  func contactName(_ contact: Contact) -> TextValue {
    data(contact.name, "contacts/\(contact.id)/name")
  }

  func contactRole(_ contact: Contact) -> TextValue {
    data(contact.role, "contacts/\(contact.id)/role")
  }
}
