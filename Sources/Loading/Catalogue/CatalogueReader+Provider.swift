import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

extension CatalogueReader {
  func provider(_ entry: Entry, _ faults: inout FaultList) -> Provider? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let name = fields.required("name", text)
      let signs = fields.required("signs", Read.id)
      let levels = fields.required("service-level-manager", Read.id)
      let relations = fields.required("business-relationship-manager", Read.id)
      let hours = fields.required("hours", Read.id)
      return try Provider(
        id: id(), name: name(), signs: signs(), serviceLevelManager: levels(),
        businessRelationshipManager: relations(), hours: hours())
    }
  }

  func contact(_ entry: Entry, _ faults: inout FaultList) -> Contact? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let kind: Field<Contact.Kind> = fields.optional("kind", Read.choice, else: .person)
      let name = fields.required("name", name)
      let role = fields.required("role", text)
      let mail = fields.optional("mail", Read.text)
      let phone = fields.optional("phone", Read.text)
      return try Contact(
        id: id(), kind: kind(), name: name(), role: role(), mail: mail(), phone: phone())
    }
  }

  func userGroup(_ entry: Entry, _ faults: inout FaultList) -> UserGroupType? {
    named(entry, &faults) { UserGroupType(id: $0, name: $1) }
  }

  /// A mapping with an id and a name and nothing else.
  func named<Value>(
    _ entry: Entry, _ faults: inout FaultList, _ make: (String, LocalizedText) -> Value
  ) -> Value? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let name = fields.required("name", text)
      return try make(id(), name())
    }
  }
}
