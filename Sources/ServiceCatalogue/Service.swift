package import Wording

/// A service: outcomes, costs and risks taken off the customer, value, co-creation (E1), in tiers.
package struct Service: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case standard, configurable, custom
  }
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case pipeline, live, retiring, retired
  }
  package enum Criticality: String, Hashable, Sendable, CaseIterable {
    case vital, important, supporting
  }

  package let id: String
  package let kind: Kind
  package let status: Status
  package let family: String
  /// Contact id of the service owner.
  package let owner: String
  package let name: LocalizedText
  /// One sentence in the customer's words, without technology (E3).
  package let promise: LocalizedText
  package let synonyms: [Language: [String]]
  /// Outcome type ids that it serves.
  package let outcomes: [String]
  package let relieves: Relief
  package let coCreation: CoCreation
  /// User group type ids.
  package let users: [String]
  package let criticality: Criticality
  /// Availability without any agreement, with its source (DECISIONS 13).
  package let baseline: Baseline
  /// What was measured in the past; nil where nothing was.
  package let history: MeasuredHistory?
  package let measuringPoint: LocalizedText
  package let notCovered: [LocalizedText]
  package let security: LocalizedText?
  /// Only what differs from the catalogue's general processes.
  package let processes: [ServiceProcess]
  package let indicators: [String]
  package let dependsOn: [String]
  package let limits: [WorkloadItem]
  package private(set) var tiers: [Tier]
  package let addOns: [AddOn]

  package init(
    id: String, kind: Kind, status: Status, family: String, owner: String,
    name: LocalizedText, promise: LocalizedText, synonyms: [Language: [String]],
    outcomes: [String], relieves: Relief, coCreation: CoCreation, users: [String],
    criticality: Criticality, baseline: Baseline, history: MeasuredHistory?,
    measuringPoint: LocalizedText, notCovered: [LocalizedText], security: LocalizedText?,
    processes: [ServiceProcess], indicators: [String], dependsOn: [String],
    limits: [WorkloadItem], tiers: [Tier], addOns: [AddOn]
  ) {
    self.id = id
    self.kind = kind
    self.status = status
    self.family = family
    self.owner = owner
    self.name = name
    self.promise = promise
    self.synonyms = synonyms
    self.outcomes = outcomes
    self.relieves = relieves
    self.coCreation = coCreation
    self.users = users
    self.criticality = criticality
    self.baseline = baseline
    self.history = history
    self.measuringPoint = measuringPoint
    self.notCovered = notCovered
    self.security = security
    self.processes = processes
    self.indicators = indicators
    self.dependsOn = dependsOn
    self.limits = limits
    self.tiers = tiers
    self.addOns = addOns
  }

  /// The same service with other options.
  package func with(tiers: [Tier]) -> Service {
    var service = self
    service.tiers = tiers
    return service
  }

  package func tier(_ id: String) -> Tier? { tiers.first { $0.id == id } }
}
