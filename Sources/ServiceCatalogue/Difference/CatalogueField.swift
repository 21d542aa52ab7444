/// The fields of a catalogue, as they are told when two catalogues are compared.
package enum CatalogueField: Hashable, Sendable {
  case accessibility, aim, availability, availableFor, baseline, baselineSource, basis, billing,
    capMonth, capYear, caveat, channels, claim, clock, contact, cost, credit, credits, criticality,
    currency, customerDuties, decimals, dependsOn, desk, direction, disputes, driver, due,
    earnBack, effectiveFrom, effectiveTo, escalation, excludes, exclusions, family, firstNotice,
    formula, from, below, history, historyHours, historyMonths, historySource, holidays, hours, how,
    indexation, indicator, indicators, kind, languages, longestInterruption, mail,
    maintenance, matrix, meaning, measure, measuringPoint, missing, monthly, name, nature,
    notCovered,
    noticeDays, noticeMonths, offerDays, oneOff, outcomes, outside, owner, party, phone, precedence,
    promise, providerDuties, raising, rank, recoveryPoint, recoveryTime, relievedCosts,
    relievedRisks, renewal, reportDays, requires, respond, restore, reviewCycle, role, security,
    short, signs, manager, relations, source, statement, status, supports, synonyms, termMonths,
    termination, unit, until, updates, userDuties, users, vat, version, week, window,
    withoutCredits, zone
  /// The target of an indicator, by id.
  case target(String)
  /// A limit of what may be used, by id.
  case limit(String)

  /// Whether only the provider sees it, wherever it stands (E3).
  package var isInternal: Bool {
    switch self {
    case .synonyms, .dependsOn, .criticality, .family, .kind, .version, .languages, .cost, .party:
      true
    default: false
    }
  }
}
