/// The texts of the documents by their keys: a text file has each of them, and no other.
package enum TextKey: String, Hashable, Sendable, CaseIterable {
  // The page
  case title, subtitle, draftMark, foot, contents, page, of
  // Where the draft stands
  case statusTitle, statusIntro, statusValidity, driftIntro, driftPoint, driftGone, statusBlocked,
    statusBlockedRow, statusNotBlocked,
    openTitle, openChoice, openDeferred, openConfirm, openConfirmAnyone, openStart,
    openBackingEnds, openNotBacked, openMeasures, openDuties, openTerms, openTermsChange,
    openReview, openNone, openLeft, openPromise, openPromiseUndated, checksCaption, colRequirement,
    colAbout,
    colOwner, colDue, kindBeyond, kindSmaller, kindService, kindMeasure, kindDuty, kindTerm,
    kindAboutService, notAssigned, toBeAgreed
  // Words that come again
  case noneWord, notAgreed, provisional, nothingChosen, seeSchedules, seeAnnex, schedule,
    colService, colOption, colTarget, colValue, colStatus, colAnswers, colRole, colName
  // Clause: document control
  case controlTitle, controlId, controlVersion, controlStatusLabel, controlStatus, controlDate,
    controlCatalogue, controlAuthoritative, controlTranslation, controlPrecedence,
    controlHistory, controlFirst, controlLater, controlTranslated, colReason, controlSchedules,
    colSchedule
  // Clause: parties
  case partiesTitle, partiesProvider, partiesCustomer, partiesKindInternal, partiesKindCommercial,
    partiesRepresentatives, partiesLimit, partiesSigns, partiesUsers, partiesContacts, colMatter,
    colReach, matterContract, matterComplaint, matterEscalation, matterEmergency, matterWishes,
    yes, no, roleCustomer, roleSponsor, roleUser
  // Clause: purpose
  case purposeTitle, purposeIntro, purposeNone, colOutcome, colImportance, colMeasure, colToday,
    colAim, outcomeOwnWords, outcomeOwnMeasure, outcomeOwnAim, importanceVital, importanceImportant,
    importanceUseful, purposeVital, purposeVitalNone, purposeCaveat, purposeCost,
    purposeCostKept, purposeCostNone
  // Clause: term
  case termTitle, termStart, termStartAssumed, termLength, termEnd, termNotice, termRenewal,
    termTermination
  // Clause: definitions
  case definitionsTitle, definitionsRatio, definitionsMonth, definitionsMoney, definitionsTerms
  // Clause: service description
  case serviceTitle, servicePromise, serviceOutcomes, serviceUsers, serviceUsersCount, serviceCosts,
    serviceRisks, serviceNotCovered, serviceOwner
  // Clause: option
  case optionTitle, optionDecided, optionConfirmed, optionAddOns, optionOffered, optionChosen,
    optionPreferred, optionBenefits, colBenefit, colBasis
  // Clause: hours
  case hoursTitle, hoursService, hoursDesk, hoursOutside, hoursHolidays, hoursHolidaysRest,
    hoursHolidaysHold, hoursMaintenance, hoursWindow, hoursNamed, outsideNext, outsideOnCall,
    outsideAlways
  // Clause: targets
  case targetsTitle, targetsIntro, targetAvailability, targetDowntime, targetDowntimeNote,
    targetLongest, levelAtLeast, levelAtMost, backed, backedUntil, notBacked, proposedStatus,
    provisionalNote
  // Clause: workload
  case workloadTitle, workloadIntro, workloadNone, colQuantity, colLimit, workloadExceptions,
    workloadNoExceptions, exclusionMaintenance, exclusionForce, exclusionCustomer
  // Clause: support
  case supportTitle, supportChannels, supportLanguages, supportHours, channelPortal, channelMail,
    channelPhone, channelOnsite, supportPriority, matrixCaption, colImpact,
    supportCaption, colPriority, colNotice,
    colUpdates, colRestored, colClock, clockSupport, clockAlways
  // Clause: continuity
  case continuityTitle, continuityRecovery, continuityLoss, continuityNone
  // Clause: security
  case securityTitle, securityGeneral, securityOfService, securityNothing, securityAccessibility
  // Clause: duties
  case dutiesTitle, dutiesProvider, dutiesCustomer, dutiesUsers, dutiesRaising, dutiesGeneral,
    dutiesAgreed
  // Clause: processes
  case processesTitle, processesIntro, colProcess, colHow, colContact, processDefined, processOpen,
    processUndated
  // Clause: price
  case priceTitle, priceNet, priceVat, priceNoVat, priceCaption, colMonthly, colOneOff, colTotal,
    priceSum, priceDecision, priceBilling, priceKind, priceIndexation, billingChargeBack,
    billingShowBack, billingInvoice
  // Clause: credits
  case creditsTitle, creditsNone, creditsBonus, creditsOfService, creditsNature,
    naturePriceReduction, naturePenalty, natureDamages, creditsCaption, colAttained, colCredit,
    bandBetween, bandBelow, creditsCaps, creditsCapsText, creditsEarnBack, creditsEarnBackText,
    creditsClaim, creditsExample
  // Clause: measurement
  case measurementTitle, measurementReport, measurementDispute, measurementPoint,
    measurementSources, measurementAgreed
  // Clause: review
  case reviewTitle, reviewCycle, reviewContent, reviewContentText, reviewFirst, reviewFirstText,
    reviewFirstOpen, reviewHolidays, reviewPeople, reviewChange,
    reviewChangeText
  // Clause: escalation
  case escalationTitle, escalationPath, escalationDisputes
  // Clause: signatures
  case signaturesTitle, signaturesIntro, colSide, colPlaceDate, colSignature, signaturesNone
  // Annexes
  case annexGlossary, annexCalendars, annexSheets, annexExample, annexTold, annexTrace,
    annexNothing, calendarsCaption, calendarsNoHolidays, calendarsUntil, colDate, colHoliday,
    sheetMeaning, sheetFormula, sheetUnit, sheetWindow, sheetSource, sheetExclusions,
    sheetRounding, sheetRoundingText, formulaDuration, formulaShare, formulaPercentile,
    formulaEvents, unitPercent, unitMinute, unitSecond, unitHour, exampleIntro, colDown,
    downBetween, downAbove, colBand, colHighest, toldIntro, toldBy, toldMeasure, toldHours,
    toldKept, toldNothing, toldOutcome, toldObservation, toldRequirement, toldDecision, toldPromise,
    toldCost, colNumber, colKind, colSaid, roleUnknown, traceIntro, traceService, colClause,
    traceTarget
  // Glossary
  case termAvailability, meaningAvailability, termDowntime, meaningDowntime, termServiceHours,
    meaningServiceHours, termSupportHours, meaningSupportHours, termIncident, meaningIncident,
    termRestored, meaningRestored, termMaintenance, meaningMaintenance, termRto, meaningRto,
    termRpo, meaningRpo, termCredit, meaningCredit, termProvisional, meaningProvisional,
    termBacked, meaningBacked, termOutcome, meaningOutcome, termRequirement, meaningRequirement,
    colPosition, colDowntime, downtimeInMonth, sheetRoundingWhole, supportBacking,
    optionPreferredBy, colBound, boundBand, boundMonth, boundYear

  /// The key as it stands in the files: `openBackingEnds` is `open-backing-ends`.
  package var key: String {
    var key = ""
    var previous: Character = "-"
    for character in rawValue {
      if character.isUppercase, !previous.isUppercase { key += "-" }
      key += character.lowercased()
      previous = character
    }
    return key
  }

  /// The values that a text names, exactly these.
  package var values: Set<String> { TextKey.valuesByKey[self] ?? [] }
}
