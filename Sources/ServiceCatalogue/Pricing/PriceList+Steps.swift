import Quantities

extension PriceList {
  /// Something that a plan brings, by the part of the file in which it is said.
  package struct Aspect: Hashable, Sendable, Comparable {
    package enum Part: String, Hashable, Sendable { case features, usageLimits }

    package let part: Part
    package let name: String

    package static func < (left: Aspect, right: Aspect) -> Bool {
      (left.part.rawValue, left.name) < (right.part.rawValue, right.name)
    }
  }

  /// A plan and the next dearer one (T03).
  package struct Step: Hashable, Sendable {
    package let cheaper: Plan
    package let dearer: Plan
    /// What the dearer one gives less of.
    package let losses: [Loss]
  }

  /// Something that the dearer of two plans gives less of.
  package struct Loss: Hashable, Sendable {
    package let aspect: Aspect
    package let before: Value
    package let after: Value
  }

  /// What a plan says about everything, standards among it.
  package func values(of plan: Plan) -> [Aspect: Value] {
    var values: [Aspect: Value] = [:]
    for feature in features {
      values[Aspect(part: .features, name: feature.name)] =
        plan.features[feature.name] ?? feature.standard
    }
    for limit in limits {
      values[Aspect(part: .usageLimits, name: limit.name)] =
        plan.limits[limit.name] ?? limit.standard
    }
    return values
  }

  /// The grade of a value. A limit that is true or false says whether something is restricted, and
  /// not having it any longer is no loss: it cannot be told apart as better or worse.
  func grade(_ value: Value, of aspect: Aspect) -> Grade {
    if aspect.part == .usageLimits, case .flag = value { return .words(value.description) }
    return value.grade
  }

  /// The plans that have an amount, by price, each with the next one where that is dearer.
  package var steps: [Step] {
    let priced = plans.enumerated().compactMap { index, plan in
      plan.price.amount.map { (price: $0, index: index, plan: plan) }
    }.sorted { ($0.price, $0.index) < ($1.price, $1.index) }
    return zip(priced, priced.dropFirst()).filter { $0.price < $1.price }.map { cheaper, dearer in
      Step(
        cheaper: cheaper.plan, dearer: dearer.plan,
        losses: losses(from: cheaper.plan, to: dearer.plan))
    }
  }

  private func losses(from cheaper: Plan, to dearer: Plan) -> [Loss] {
    let had = values(of: cheaper)
    return values(of: dearer).sorted { $0.key < $1.key }.compactMap { aspect, after in
      guard let before = had[aspect],
        grade(after, of: aspect).isWorse(than: grade(before, of: aspect))
      else { return nil }
      return Loss(aspect: aspect, before: before, after: after)
    }
  }
}
