/// T03: the next dearer plan has every feature that the cheaper one has.
package enum PricingFeatureLostRule: PriceListRule {
  package static let id = "pricing-feature-lost"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    list.steps.flatMap { step in
      step.losses.filter { $0.aspect.part == .features }.map { loss in
        warning(
          "plans/\(step.dearer.name)/features/\(loss.aspect.name)",
          "\(step.dearer.name) costs more than \(step.cheaper.name) and gives less: "
            + "\(loss.aspect.name) \(loss.after.description), not \(loss.before.description)",
          "Give at least what \(step.cheaper.name) gives, or say what is given in its place.")
      }
    }
  }
}
