import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

extension CatalogueReader {
  func tier(_ entry: Entry, _ faults: inout FaultList) -> Tier? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let rank = fields.required("rank", Read.count)
      let name = fields.required("name", text)
      let price = fields.required("price", price)
      let hours = fields.required("hours", Read.id)
      let targets = fields.required("targets", Read.mapping(of: Read.number))
      let priorities = fields.required("priorities", Read.filledList(of: priority))
      let support = fields.required("support", support)
      let continuity = fields.optional("continuity", continuity)
      let longest = fields.optional("longest-interruption", Read.minutes)
      let maintenance = fields.required("maintenance", Read.id)
      let limits = fields.optional("limits", Read.mapping(of: Read.count), else: [:])
      let credits = fields.optional("credits", Read.id)
      let benefits = fields.required("benefits", Read.list(of: benefit))
      let tradeoffs = fields.optional("tradeoffs", Read.list(of: tradeoff), else: [])
      return try Tier(
        id: id(), rank: rank(), name: name(), price: price(), hours: hours(),
        targets: targets(), priorities: priorities(), support: support(),
        continuity: continuity(), longestInterruption: longest(), maintenance: maintenance(),
        limits: limits(), credits: credits(), benefits: benefits(), tradeoffs: tradeoffs())
    }
  }

  func price(_ entry: Entry, _ faults: inout FaultList) -> TierPrice? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let monthly = fields.required("monthly", money)
      let oneOff = fields.required("one-off", money)
      return try TierPrice(monthly: monthly(), oneOff: oneOff())
    }
  }

  private func priority(_ entry: Entry, _ faults: inout FaultList) -> PriorityTarget? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let priority = fields.required("priority", Read.count)
      let notice = fields.required("first-notice", Read.minutes)
      let updates = fields.required("updates", Read.minutes)
      let restore = fields.required("restore", Read.minutes)
      let clock: Field<PriorityTarget.Clock> = fields.required("clock", Read.choice)
      return try PriorityTarget(
        priority: priority(), firstNoticeMinutes: notice(), updateMinutes: updates(),
        restoreMinutes: restore(), clock: clock())
    }
  }

  private func support(_ entry: Entry, _ faults: inout FaultList) -> TierSupport? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let hours = fields.required("hours", Read.id)
      let outside: Field<TierSupport.Outside> = fields.required("outside", Read.choice)
      let channels: Field<[TierSupport.Channel]> = fields.required(
        "channels", Read.filledList(of: Read.choice))
      let languages = fields.required("languages", Read.filledList(of: Read.language))
      return try TierSupport(
        hours: hours(), outside: outside(), channels: channels(), languages: languages())
    }
  }

  private func continuity(_ entry: Entry, _ faults: inout FaultList) -> Continuity? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let rto = fields.required("rto", Read.minutes)
      let rpo = fields.required("rpo", Read.minutes)
      return try Continuity(rtoMinutes: rto(), rpoMinutes: rpo())
    }
  }

  private func tradeoff(_ entry: Entry, _ faults: inout FaultList) -> Tradeoff? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let field = fields.required("field", Read.text)
      let reason = fields.required("reason", text)
      return try Tradeoff(field: field(), reason: reason())
    }
  }

  private func benefit(_ entry: Entry, _ faults: inout FaultList) -> TierBenefit? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let outcome = fields.required("outcome", Read.id)
      let statement = fields.required("statement", text)
      let basis = fields.required("basis", text)
      return try TierBenefit(outcome: outcome(), statement: statement(), basis: basis())
    }
  }
}
