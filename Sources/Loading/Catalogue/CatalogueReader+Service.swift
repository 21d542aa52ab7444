import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

extension CatalogueReader {
  func service(_ entry: Entry, _ faults: inout FaultList) -> Service? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let kind: Field<Service.Kind> = fields.required("kind", Read.choice)
      let status: Field<Service.Status> = fields.required("status", Read.choice)
      let family = fields.required("family", Read.id)
      let owner = fields.required("owner", Read.id)
      let name = fields.required("name", text)
      let promise = fields.required("promise", text)
      let synonyms = fields.required("synonyms", Read.words)
      let outcomes = fields.required("outcomes", Read.list(of: Read.id))
      let relieves = fields.required("relieves", relief)
      let coCreation = fields.required("co-creation", coCreation)
      let users = fields.required("users", Read.list(of: Read.id))
      let criticality: Field<Service.Criticality> = fields.required("criticality", Read.choice)
      let baseline = fields.required("baseline", baseline)
      let history = fields.optional("history", history)
      let measuringPoint = fields.required("measuring-point", text)
      let notCovered = fields.optional("not-covered", Read.list(of: text), else: [])
      let security = fields.optional("security", text)
      let processes = fields.optional("processes", Read.list(of: serviceProcess), else: [])
      let indicators = fields.required("indicators", Read.list(of: Read.id))
      let dependsOn = fields.required("depends-on", Read.list(of: Read.id))
      let limits = fields.optional("limits", Read.list(of: limit), else: [])
      let tiers = fields.required("tiers", Read.list(of: tier))
      let addOns = fields.optional("add-ons", Read.list(of: addOn), else: [])
      return try Service(
        id: id(), kind: kind(), status: status(), family: family(), owner: owner(), name: name(),
        promise: promise(), synonyms: synonyms(), outcomes: outcomes(), relieves: relieves(),
        coCreation: coCreation(), users: users(), criticality: criticality(),
        baseline: baseline(), history: history(), measuringPoint: measuringPoint(),
        notCovered: notCovered(), security: security(), processes: processes(),
        indicators: indicators(), dependsOn: dependsOn(), limits: limits(), tiers: tiers(),
        addOns: addOns())
    }
  }

  private func limit(_ entry: Entry, _ faults: inout FaultList) -> WorkloadItem? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let name = fields.required("name", text)
      let also = fields.optional("also", Read.words, else: [:])
      return try WorkloadItem(id: id(), name: name(), also: also())
    }
  }

  private func addOn(_ entry: Entry, _ faults: inout FaultList) -> AddOn? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let name = fields.required("name", text)
      let availableFor = fields.required("available-for", Read.list(of: Read.id))
      let requires = fields.optional("requires", Read.list(of: Read.id), else: [])
      let excludes = fields.optional("excludes", Read.list(of: Read.id), else: [])
      let price = fields.required("price", price)
      return try AddOn(
        id: id(), name: name(), availableFor: availableFor(), requires: requires(),
        excludes: excludes(), price: price())
    }
  }
}
