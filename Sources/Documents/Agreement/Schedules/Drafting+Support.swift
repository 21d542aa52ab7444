import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Clauses 10, 11, 13 and 14 of a schedule.
extension Drafting {
  func workload(_ schedule: Schedule) -> [Document.Block] {
    let rows = schedule.service.limits.compactMap { item -> Document.Table.Row? in
      guard let cell = schedule.cell(.limit(item.id)) else { return nil }
      return Document.Table.Row(
        data(item.name, schedule.path("limits", item.id, "name")).runs, [value(cell)])
    }
    let limits: [Document.Block] =
      rows.isEmpty
      ? [.paragraph(words(.workloadNone))]
      : [
        .paragraph(words(.workloadIntro)),
        .table(Document.Table(caption: [], columns: head(.colQuantity, .colLimit), rows: rows)),
      ]
    return limits + exceptions(schedule)
  }

  private func exceptions(_ schedule: Schedule) -> [Document.Block] {
    let used = Set(schedule.indicators.flatMap(\.exclusions))
    let listed = Exclusion.allCases.filter(used.contains)
    guard !listed.isEmpty else { return [.paragraph(words(.workloadNoExceptions))] }
    return [
      .paragraph(words(.workloadExceptions)), .bullets(listed.map { words(exclusion($0)) }),
    ]
  }

  func exclusion(_ exclusion: Exclusion) -> TextKey {
    switch exclusion {
    case .announcedMaintenance: .exclusionMaintenance
    case .forceMajeure: .exclusionForce
    case .customerCaused: .exclusionCustomer
    }
  }

  func support(_ schedule: Schedule) -> [Document.Block] {
    let support = schedule.tier.support
    let channels = support.channels.map { words.plain(channel($0)) }
    let languages = support.languages.map { $0.name(in: language) }
    let path = schedule.tierPath("support")
    return [
      .definitions(
        [
          define(.supportHours, hours(support.hours)),
          define(.hoursOutside, words(outside(support.outside))),
          define(
            .supportChannels, .sourced(formats.list(channels), catalogueSource("\(path)/channels"))),
          define(
            .supportLanguages,
            .sourced(formats.list(languages), catalogueSource("\(path)/languages"))),
        ] + (schedule.cell(.restored).map { [define(.supportBacking, state($0, schedule))] } ?? [])),
      priorities(schedule),
    ] + notes(schedule.cell(.restored)?.provisional ?? [], schedule)
  }

  private func channel(_ channel: TierSupport.Channel) -> TextKey {
    switch channel {
    case .portal: .channelPortal
    case .mail: .channelMail
    case .phone: .channelPhone
    case .onsite: .channelOnsite
    }
  }

  /// All priorities; where a support process is undefined, the times are provisional too.
  private func priorities(_ schedule: Schedule) -> Document.Block {
    let isProvisional = schedule.cell(.restored)?.isProvisional ?? false
    let rows = schedule.tier.priorities.sorted { $0.priority < $1.priority }.map { priority in
      let path = schedule.tierPath("priorities", "\(priority.priority)")
      let times = [
        (priority.firstNoticeMinutes, "first-notice"), (priority.updateMinutes, "updates"),
        (priority.restoreMinutes, "restore"),
      ].map { length, field in
        minutes(length, catalogueSource("\(path)/\(field)")).runs
          + (isProvisional ? [.text(" "), mark] : [])
      }
      return Document.Table.Row(
        count(priority.priority, catalogueSource("\(path)/priority")).runs,
        times + [words(priority.clock == .roundTheClock ? .clockAlways : .clockSupport)])
    }
    return .table(
      Document.Table(
        caption: words(.supportCaption),
        columns: head(.colPriority, .colNotice, .colUpdates, .colRestored, .colClock), rows: rows))
  }

  func security(_ schedule: Schedule) -> [Document.Block] {
    guard let own = schedule.service.security else {
      return [.paragraph(words(.securityNothing))]
    }
    return [
      .definitions([define(.securityOfService, data(own, schedule.path("security")))])
    ]
  }

  func duties(_ schedule: Schedule) -> [Document.Block] {
    let work = schedule.service.coCreation
    let sides: [(TextKey, [LocalizedText], String)] = [
      (.dutiesProvider, work.provider, "provider"), (.dutiesCustomer, work.customer, "customer"),
      (.dutiesUsers, work.users, "users"),
    ]
    let lists = sides.flatMap { side, duties, field -> [Document.Block] in
      [
        .paragraph([.strong(words.plain(side))]),
        list(duties, schedule.path("co-creation", field)),
      ]
    }
    let raising: Document.Block = .definitions([
      define(.dutiesRaising, data(work.raising, schedule.path("co-creation", "raising")))
    ])
    return lists + [raising] + agreed(schedule.fact.duties, .dutiesAgreed)
  }

  /// That both sides went through something, where they did.
  func agreed(_ view: Said<Bool>?, _ key: TextKey) -> [Document.Block] {
    guard let view, view.value else { return [] }
    return [.paragraph(words(key, byWhom(view.source)))]
  }
}
