import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

/// The files that hold more than one part.
extension CatalogueReader {
  /// catalogue.yaml
  struct Head {
    let header: CatalogueHeader
    let provider: Provider
    let contacts: [Contact]
    let calendars: [ServiceHours]
    let holidays: [HolidaySet]
    let maintenance: [MaintenanceWindow]
    let userGroups: [UserGroupType]
    let processes: [SupportProcess]
  }

  /// indicators.yaml
  struct Measures {
    let indicators: [Indicator]
    let schemes: [CreditScheme]
  }

  /// underpinnings.yaml
  struct Backing {
    let components: [ConfigurationItem]
    let underpinnings: [Underpinning]
  }

  func head(_ entry: Entry, _ faults: inout FaultList) -> Head? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let schema = fields.required("schema", schema)
      let header = fields.required("catalogue", header)
      let provider = fields.required("provider", provider)
      let contacts = fields.required("contacts", Read.list(of: contact))
      let calendars = fields.required("calendars", Read.list(of: hours))
      let holidays = fields.required("holidays", Read.list(of: holidaySet))
      let maintenance = fields.required("maintenance", Read.list(of: maintenance))
      let groups = fields.required("user-groups", Read.list(of: userGroup))
      let processes = fields.required("processes", Read.list(of: process))
      _ = try schema()
      return try Head(
        header: header(), provider: provider(), contacts: contacts(), calendars: calendars(),
        holidays: holidays(), maintenance: maintenance(), userGroups: groups(),
        processes: processes())
    }
  }

  func measures(_ entry: Entry, _ faults: inout FaultList) -> Measures? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let indicators = fields.required("indicators", Read.list(of: indicator))
      let schemes = fields.required("schemes", Read.list(of: scheme))
      return try Measures(indicators: indicators(), schemes: schemes())
    }
  }

  func backing(_ entry: Entry, _ faults: inout FaultList) -> Backing? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let components = fields.required("components", Read.list(of: component))
      let underpinnings = fields.required("underpinnings", Read.list(of: underpinning))
      return try Backing(components: components(), underpinnings: underpinnings())
    }
  }
}

extension CatalogueReader.Head {
  func catalogue(
    outcomes: [OutcomeType], measures: CatalogueReader.Measures,
    backing: CatalogueReader.Backing, terms: [StandardTerms], services: ServiceList
  ) -> Catalogue {
    Catalogue(
      id: header.id, version: header.version, effective: header.effective,
      currency: header.currency, zone: header.zone, languages: header.languages,
      provider: provider, contacts: contacts, calendars: calendars, holidays: holidays,
      maintenance: maintenance, userGroups: userGroups, processes: processes,
      outcomes: outcomes, indicators: measures.indicators, schemes: measures.schemes,
      components: backing.components, underpinnings: backing.underpinnings, terms: terms,
      services: services)
  }
}
