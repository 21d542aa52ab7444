import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

/// The four parts of a service beside its tiers (E1), and what is known about it.
extension CatalogueReader {
  func relief(_ entry: Entry, _ faults: inout FaultList) -> Relief? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let costs = fields.required("costs", Read.list(of: text))
      let risks = fields.required("risks", Read.list(of: text))
      return try Relief(costs: costs(), risks: risks())
    }
  }

  func coCreation(_ entry: Entry, _ faults: inout FaultList) -> CoCreation? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let provider = fields.required("provider", Read.list(of: text))
      let customer = fields.required("customer", Read.list(of: text))
      let users = fields.required("users", Read.list(of: text))
      let raising = fields.required("raising", text)
      return try CoCreation(
        provider: provider(), customer: customer(), users: users(), raising: raising())
    }
  }

  func baseline(_ entry: Entry, _ faults: inout FaultList) -> Baseline? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let availability = fields.required("availability", Read.percent)
      let source = fields.required("source", text)
      return try Baseline(availability: availability(), source: source())
    }
  }

  func history(_ entry: Entry, _ faults: inout FaultList) -> MeasuredHistory? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let months = fields.required("months", Read.count)
      let down = fields.required("down", Read.minutes)
      let hours = fields.required("hours", Read.id)
      let source = fields.required("source", text)
      return try MeasuredHistory(
        months: months(), downMinutes: down(), hours: hours(), source: source())
    }
  }
}
