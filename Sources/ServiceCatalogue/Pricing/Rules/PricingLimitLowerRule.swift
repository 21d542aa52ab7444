/// T03: the next dearer plan permits as much as the cheaper one.
package enum PricingLimitLowerRule: PriceListRule {
  package static let id = "pricing-limit-lower"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    list.steps.flatMap { step in
      step.losses.filter { $0.aspect.part == .usageLimits }.map { loss in
        warning(
          "plans/\(step.dearer.name)/usageLimits/\(loss.aspect.name)",
          "\(step.dearer.name) costs more than \(step.cheaper.name) and permits less: "
            + "\(loss.aspect.name) \(loss.after.description), not \(loss.before.description)",
          "Permit at least what \(step.cheaper.name) permits, or say what is given in its place.")
      }
    }
  }
}
