/// C7: whoever is an address for something can be reached.
package enum ContactRule: CatalogueRule {
  package static let id = "catalogue-contact"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.contacts.compactMap { contact in
      if contact.mail == nil, contact.phone == nil {
        return fault(
          "contacts/\(contact.id)", "\"\(contact.id)\" can be reached neither by mail nor by phone",
          "Add \"mail\" or \"phone\".")
      }
      guard let mail = contact.mail, !isAddress(mail) else { return nil }
      return fault(
        "contacts/\(contact.id)/mail", "\"\(mail)\" is not the address of a mailbox",
        "Write it with one @ between name and place, such as desk@clinic.example.")
    }
  }

  private static func isAddress(_ mail: String) -> Bool {
    let parts = mail.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && !mail.contains(where: \.isWhitespace)
  }
}
