package import Diagnostics
package import Quantities

extension Read {
  /// A value with a canonical text of its own: a date, a percentage, a currency, a range of times.
  ///
  /// - Parameter id: the fault's id when the text does not have the form, such as "value-date".
  package static func canonical<Value: CanonicalText>(_ id: String) -> Reader<Value> {
    parsed(id, expected: Value.form) { Value($0) }
  }

  package static func number(_ entry: Entry, _ faults: inout FaultList) -> Exact? {
    canonical(LoadingFault.number.id)(entry, &faults)
  }

  package static func percent(_ entry: Entry, _ faults: inout FaultList) -> Percent? {
    canonical(LoadingFault.percent.id)(entry, &faults)
  }

  package static func date(_ entry: Entry, _ faults: inout FaultList) -> LocalDate? {
    canonical(LoadingFault.date.id)(entry, &faults)
  }

  package static func times(_ entry: Entry, _ faults: inout FaultList) -> TimeRange? {
    canonical(LoadingFault.times.id)(entry, &faults)
  }

  package static func period(_ entry: Entry, _ faults: inout FaultList) -> Period? {
    canonical(LoadingFault.duration.id)(entry, &faults)
  }

  /// A currency of ISO 4217.
  package static func currency(_ entry: Entry, _ faults: inout FaultList) -> Currency? {
    guard let text = scalar(entry, expected: Currency.form, &faults) else { return nil }
    guard let currency = Currency(code: text) else {
      faults.add(ReadingFault.currency(text, at: entry.location))
      return nil
    }
    return currency
  }

  /// An amount of a currency: not negative, at most as many decimals as the currency has (C05).
  package static func money(in currency: Currency) -> Reader<Money> {
    let digits = String(repeating: "0", count: currency.minorDigits)
    let example = digits.isEmpty ? "1900" : "1900.\(digits)"
    return parsed(
      LoadingFault.money.id, expected: "an amount in \(currency.code) such as \(example)"
    ) {
      Money($0, currency: currency)
    }
  }

  /// A length of time in whole minutes: PT15M, PT2H, P1D.
  package static func minutes(_ entry: Entry, _ faults: inout FaultList) -> Int? {
    length("a duration in whole minutes such as PT15M or PT2H", entry, &faults) { period in
      guard let seconds = period.seconds, seconds % 60 == 0 else { return nil }
      return Int(seconds / 60)
    }
  }

  /// A length of time in whole months: P3M, P3Y.
  package static func months(_ entry: Entry, _ faults: inout FaultList) -> Int? {
    length("a duration in whole months such as P3M or P36M", entry, &faults) { period in
      period.days == 0 && period.time == 0 ? period.months : nil
    }
  }

  /// A length of time in whole days: P30D.
  package static func days(_ entry: Entry, _ faults: inout FaultList) -> Int? {
    length("a duration in whole days such as P30D", entry, &faults) { period in
      period.months == 0 && period.time == 0 ? period.days : nil
    }
  }

  /// Hours of a week by day, `all` for every day: `{mon: ["08:00-12:00", "13:00-18:00"]}`.
  package static func week(
    _ entry: Entry, _ faults: inout FaultList
  ) -> [Weekday: [TimeRange]]? {
    guard let all = entry["all"], let pairs = entry.pairs else {
      return mapping(by: Weekday.self, of: list(of: times))(entry, &faults)
    }
    for pair in pairs where pair.key != "all" {
      faults.add(ReadingFault.dayBesideAll(pair))
    }
    guard let ranges = list(of: times)(all, &faults), pairs.count == 1 else { return nil }
    return Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, ranges) })
  }

  private static func length(
    _ expected: String, _ entry: Entry, _ faults: inout FaultList,
    _ convert: @escaping (Period) -> Int?
  ) -> Int? {
    parsed(LoadingFault.duration.id, expected: expected) { Period($0).flatMap(convert) }(
      entry, &faults)
  }
}
