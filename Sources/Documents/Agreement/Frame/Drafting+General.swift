import Quantities
import ServiceCatalogue
import Wording

/// Clauses of the frame that hold for all services, with a pointer to the schedules.
extension Drafting {
  var targets: [Document.Block] {
    [.paragraph(words(.targetsIntro, ["annex": Annex.sheets.reference]))] + bySchedule(9)
  }

  var support: [Document.Block] { [.paragraph(words(.supportPriority))] + bySchedule(11) }

  var security: [Document.Block] {
    [
      .definitions([
        define(.securityGeneral, term(terms.security, "security")),
        define(.securityAccessibility, words(.securityAccessibilityNone)),
      ])
    ] + (schedules.isEmpty ? [] : bySchedule(13))
  }

  var duties: [Document.Block] {
    [.paragraph(words(.dutiesGeneral))] + bySchedule(14)
  }

  var processes: [Document.Block] {
    [.paragraph(words(.processesIntro))] + bySchedule(15)
  }

  var measurement: [Document.Block] {
    let days = span(terms.reportDays, .day, termsSource("report-days"))
    return [
      .paragraph(words(.measurementReport, ["days": days])),
      .paragraph(words(.measurementDispute)),
    ] + bySchedule(18)
  }

  var review: [Document.Block] {
    let cycle = TextValue.sourced(
      formats.period(terms.reviewCycle), termsSource("review-cycle"))
    return [
      .definitions([
        define(.reviewCycle, cycle), define(.reviewFirst, words(.toBeAgreed)),
        define(.reviewContent, words(.reviewContentText)),
        define(.reviewChange, words(.reviewChangeText)),
      ])
    ]
  }

  var escalation: [Document.Block] {
    [
      .definitions([
        define(.escalationPath, term(terms.escalation, "escalation")),
        define(.escalationDisputes, term(terms.disputes, "disputes")),
      ])
    ]
  }
}
