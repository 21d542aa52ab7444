import Quantities

/// A week of hours, its days gathered by equal ranges: what a person would say in one breath.
struct WeekPattern {
  struct Group {
    var days: [Weekday]
    let ranges: [TimeRange]
  }

  let groups: [Group]

  init(_ week: [Weekday: [TimeRange]]) {
    groups = Weekday.allCases.reduce(into: [Group]()) { groups, day in
      let ranges = (week[day] ?? []).sorted()
      guard !ranges.isEmpty else { return }
      if let index = groups.firstIndex(where: { $0.ranges == ranges }) {
        groups[index].days.append(day)
      } else {
        groups.append(Group(days: [day], ranges: ranges))
      }
    }
  }

  /// All seven days from midnight to midnight.
  var isAlways: Bool {
    groups.count == 1 && groups.allSatisfy { $0.isDaily && $0.ranges == [.wholeDay] }
  }

  /// Whether every range starts and ends at a full hour, so that "8–18" says it all.
  var isInFullHours: Bool {
    groups.flatMap(\.ranges).allSatisfy {
      $0.start.seconds.isMultiple(of: 3600) && $0.end.seconds.isMultiple(of: 3600)
    }
  }
}

extension WeekPattern.Group {
  var isDaily: Bool { days.count == Weekday.allCases.count }

  /// The days as first and last of each unbroken run.
  var runs: [(first: Weekday, last: Weekday)] {
    days.reduce(into: [(first: Weekday, last: Weekday)]()) { runs, day in
      if let run = runs.last, run.last.number + 1 == day.number {
        runs[runs.count - 1].last = day
      } else {
        runs.append((day, day))
      }
    }
  }
}
