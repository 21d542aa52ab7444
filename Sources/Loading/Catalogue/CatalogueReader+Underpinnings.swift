import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

extension CatalogueReader {
  func component(_ entry: Entry, _ faults: inout FaultList) -> ConfigurationItem? {
    named(entry, &faults) { ConfigurationItem(id: $0, name: $1) }
  }

  func underpinning(_ entry: Entry, _ faults: inout FaultList) -> Underpinning? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let kind: Field<Underpinning.Kind> = fields.required("kind", Read.choice)
      let supports = fields.required("supports", Read.id)
      let party = fields.required("party", Read.text)
      let hours = fields.required("hours", Read.id)
      let availability = fields.required("availability", Read.percent)
      let respond = fields.required("respond", Read.minutes)
      let restore = fields.required("restore", Read.minutes)
      let until = fields.optional("until", Read.date)
      let cost = fields.optional("monthly-cost", money)
      let zone = fields.optional("zone", Read.text)
      return try Underpinning(
        id: id(), kind: kind(), supports: supports(), party: party(), hours: hours(),
        availability: availability(), respondMinutes: respond(), restoreMinutes: restore(),
        until: until(), monthlyCost: cost(), zone: zone())
    }
  }
}
