import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

extension CatalogueReader {
  private enum Credits: String, CaseIterable { case none, agreed }

  func terms(_ entry: Entry, _ faults: inout FaultList) -> StandardTerms? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let kind: Field<CustomerKind> = fields.required("kind", Read.choice)
      let term = fields.required("term", Read.months)
      let notice = fields.required("notice", Read.months)
      let offer = fields.required("offer-validity", Read.days)
      let vat = fields.optional("vat", Read.percent)
      let credits: Field<Credits> = fields.required("credits", Read.choice)
      let cycle = fields.required("review-cycle", Read.period)
      let report = fields.required("report-days", Read.count)
      let priorities = fields.required("priorities", priorityMatrix)
      let renewal = fields.required("renewal", text)
      let termination = fields.required("termination", text)
      let billing = fields.required("billing", text)
      let indexation = fields.required("indexation", text)
      let escalation = fields.required("escalation", text)
      let disputes = fields.required("disputes", text)
      let security = fields.required("security", text)
      let accessibility = fields.required("accessibility", text)
      let precedence = fields.required("precedence", text)
      let claim = fields.required("claim", text)
      let without = fields.required("without-credits", text)
      return try StandardTerms(
        kind: kind(), termMonths: term(), noticeMonths: notice(), offerDays: offer(), vat: vat(),
        credits: credits() == .agreed, reviewCycle: cycle(), reportDays: report(),
        priorities: priorities(), renewal: renewal(), termination: termination(),
        billing: billing(),
        indexation: indexation(), escalation: escalation(), disputes: disputes(),
        security: security(), accessibility: accessibility(), precedence: precedence(),
        claim: claim(),
        withoutCredits: without())
    }
  }
  private func priorityMatrix(_ entry: Entry, _ faults: inout FaultList) -> PriorityMatrix? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let impacts = fields.required("impacts", Read.filledList(of: level))
      let urgencies = fields.required("urgencies", Read.filledList(of: level))
      let cells = fields.required("matrix", Read.mapping(of: Read.mapping(of: Read.count)))
      return try PriorityMatrix(impacts: impacts(), urgencies: urgencies(), cells: cells())
    }
  }

  private func level(_ entry: Entry, _ faults: inout FaultList) -> PriorityMatrix.Level? {
    named(entry, &faults) { PriorityMatrix.Level(id: $0, name: $1) }
  }
}
