import ArgumentParser

/// For whom a catalogue is shown (E3).
enum CatalogueView: String, CaseIterable, ExpressibleByArgument {
  /// Outcomes, use, options, prices, duties.
  case customer
  /// Components, agreements, costs, margins; never for a customer.
  case provider
}
