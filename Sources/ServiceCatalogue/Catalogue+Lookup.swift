extension Catalogue {
  package func service(_ id: String) -> Service? { services.named(id) }
  package func outcome(_ id: String) -> OutcomeType? { outcomes.first { $0.id == id } }
  package func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }
  package func scheme(_ id: String) -> CreditScheme? { schemes.first { $0.id == id } }
  package func hours(_ id: String) -> ServiceHours? { calendars.first { $0.id == id } }
  package func holidaySet(_ id: String) -> HolidaySet? { holidays.first { $0.id == id } }
  package func contact(_ id: String) -> Contact? { contacts.first { $0.id == id } }
  package func maintenance(_ id: String) -> MaintenanceWindow? { maintenance.first { $0.id == id } }
  package func component(_ id: String) -> ConfigurationItem? { components.first { $0.id == id } }
  package func terms(for kind: CustomerKind) -> StandardTerms? { terms.first { $0.kind == kind } }

  /// The OLAs and underpinning contracts that a service stands on, in the order of its components.
  package func underpinnings(of service: Service) -> [Underpinning] {
    service.dependsOn.flatMap { component in underpinnings.filter { $0.supports == component } }
  }

  /// How each support process is provided for a service: its own statement, else the general one (C4).
  package func support(of service: Service) -> [ServiceProcess] {
    SupportProcess.Kind.allCases.compactMap { kind in
      if let own = service.processes.first(where: { $0.kind == kind }) { return own }
      guard let general = processes.first(where: { $0.kind == kind }) else { return nil }
      return ServiceProcess(
        kind: kind, status: general.status, contact: general.contact, how: general.how,
        missing: general.missing, due: general.due)
    }
  }
}
