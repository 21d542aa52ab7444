import Diagnostics
import ServiceCatalogue

/// The faults of a price list that its rules do not see, because it cannot be read then.
enum PricingFault {
  static func value(
    _ text: String, _ type: PriceList.ValueType?, at place: Location
  ) -> Fault {
    let expected =
      switch type {
      case .boolean: "true or false"
      case .numeric: "a number, or .inf for as much as anybody likes"
      case .text, nil: "a text"
      }
    return Fault(
      id: "pricing-value",
      message: "\"\(text)\" is no value of the type \(type?.rawValue ?? "TEXT")",
      location: place, remedy: "Write \(expected), or correct \"valueType\".")
  }

  static func tooLarge(_ count: Int, most: Int, at place: Location) -> Fault {
    Fault(
      id: PricingTooLargeRule.id, message: "\(count) of them; at most \(most) are read",
      location: place,
      remedy: "Check that this is the file you mean; a list of several products is better split.")
  }
}
