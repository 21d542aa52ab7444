package import Quantities

extension PriceList {
  /// Something that a plan has or not, or has in some form.
  package struct Feature: Hashable, Sendable {
    package let name: String
    package let description: String
    package let valueType: ValueType
    /// What plans have that say nothing else.
    package let standard: Value
    /// DOMAIN, SUPPORT, GUARANTEE …
    package let type: String
    package let tag: String?

    package init(
      name: String, description: String, valueType: ValueType, standard: Value, type: String,
      tag: String?
    ) {
      self.name = name
      self.description = description
      self.valueType = valueType
      self.standard = standard
      self.type = type
      self.tag = tag
    }
  }

  /// How much of something may be used.
  package struct UsageLimit: Hashable, Sendable {
    package let name: String
    package let description: String
    package let valueType: ValueType
    package let standard: Value
    /// "GB", "user"; nil where nothing is counted.
    package let unit: String?
    /// RENEWABLE, NON_RENEWABLE …
    package let type: String
    /// Names of features.
    package let linkedFeatures: [String]

    package init(
      name: String, description: String, valueType: ValueType, standard: Value, unit: String?,
      type: String, linkedFeatures: [String]
    ) {
      self.name = name
      self.description = description
      self.valueType = valueType
      self.standard = standard
      self.unit = unit
      self.type = type
      self.linkedFeatures = linkedFeatures
    }
  }

  package struct Plan: Hashable, Sendable {
    package let name: String
    package let description: String
    package let price: Price
    /// What the whole year costs when it is paid at once; in version 1 of the format only.
    package let annualPrice: Exact?
    /// "user/month".
    package let unit: String?
    /// By the name of the feature; only what differs from its standard.
    package let features: [String: Value]
    /// By the name of the limit, likewise.
    package let limits: [String: Value]

    package init(
      name: String, description: String, price: Price, annualPrice: Exact?, unit: String?,
      features: [String: Value], limits: [String: Value]
    ) {
      self.name = name
      self.description = description
      self.price = price
      self.annualPrice = annualPrice
      self.unit = unit
      self.features = features
      self.limits = limits
    }
  }

  package struct AddOn: Hashable, Sendable {
    package let name: String
    package let description: String
    package let price: Price
    package let unit: String?
    /// Names of plans; nil for every plan.
    package let availableFor: [String]?
    package let dependsOn: [String]
    package let excludes: [String]
    package let features: [String: Value]
    /// The limits that hold then.
    package let limits: [String: Value]
    /// What is added to the plan's limits.
    package let extensions: [String: Value]

    package init(
      name: String, description: String, price: Price, unit: String?, availableFor: [String]?,
      dependsOn: [String], excludes: [String], features: [String: Value],
      limits: [String: Value], extensions: [String: Value]
    ) {
      self.name = name
      self.description = description
      self.price = price
      self.unit = unit
      self.availableFor = availableFor
      self.dependsOn = dependsOn
      self.excludes = excludes
      self.features = features
      self.limits = limits
      self.extensions = extensions
    }

    /// Whether it is offered with a plan.
    package func isOffered(with plan: Plan) -> Bool { availableFor?.contains(plan.name) ?? true }

    /// Whether it says what it brings.
    var hasContent: Bool { !features.isEmpty || !limits.isEmpty || !extensions.isEmpty }
  }
}
