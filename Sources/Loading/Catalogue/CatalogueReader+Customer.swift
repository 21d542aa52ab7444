import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

extension CatalogueReader {
  func customer(_ entry: Entry, _ faults: inout FaultList) -> Customer? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let name = fields.required("name", Read.text)
      let short = fields.required("short", Read.text)
      let kind: Field<CustomerKind> = fields.required("kind", Read.choice)
      let billing: Field<Customer.Billing> = fields.required("billing", Read.choice)
      let language = fields.required("language", Read.language)
      let business = fields.required("business", text)
      let people = fields.required("people", Read.filledList(of: person))
      let groups = fields.optional("user-groups", Read.list(of: group), else: [])
      let observations = fields.optional("observations", Read.list(of: observation), else: [])
      let aliases = fields.optional("aliases", Read.mapping(of: Read.id), else: [:])
      return try Customer(
        id: id(), name: name(), short: short(), kind: kind(), billing: billing(),
        language: language(), business: business(), people: people(), userGroups: groups(),
        observations: observations(), aliases: aliases())
    }
  }

  private enum Signs: String, CaseIterable { case signs }

  private func person(_ entry: Entry, _ faults: inout FaultList) -> Representative? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let name = fields.required("name", name)
      let role: Field<Representative.Role> = fields.required("role", Read.choice)
      let title = fields.optional("title", text)
      let limit = fields.optional("decides-up-to", money)
      let signs: Field<Signs?> = fields.optional("signs", Read.choice)
      return try Representative(
        id: id(), name: name(), role: role(), title: title(), decidesUpTo: limit(),
        signs: signs() != nil)
    }
  }

  private func group(_ entry: Entry, _ faults: inout FaultList) -> UserGroup? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let group = fields.required("group", Read.id)
      let count = fields.required("count", Read.count)
      return try UserGroup(group: group(), count: count())
    }
  }

  private func observation(_ entry: Entry, _ faults: inout FaultList) -> KnownObservation? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let speaker = fields.required("speaker", Read.id)
      let date = fields.required("date", Read.date)
      let words = fields.required("words", name)
      return try KnownObservation(speaker: speaker(), date: date(), words: words())
    }
  }
}
