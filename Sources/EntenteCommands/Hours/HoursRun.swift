import ArgumentParser
import Loading
import Quantities

/// What the three commands have in common: single question or batch, answers and complaints.
struct HoursRun {
  private let complaints: HoursOutput

  /// Sums up a single question, or answers lines from standard input; a question that cannot be
  /// answered ends with exit code 65.
  static func run(
    _ options: HoursOptions, usual: HoursCase.Operation,
    asking ask: (ServiceClock, HoursRun) throws(HoursMistake) -> HoursResult
  ) throws {
    do {
      if options.batch { return try batch(usual: usual) }
      try single(options, asking: ask)
    } catch let mistake as HoursMistake {
      try HoursOutput.complaints.line(mistake.description)
      throw ExitCode(65)
    } catch let failure as HoursOutputFailure {
      try? HoursOutput.complaints.line(failure.description)
      throw ExitCode(74)
    }
  }

  static func validate(
    _ arguments: [String?], named names: String, _ options: HoursOptions
  ) throws {
    let given = arguments.compactMap(\.self).count
    if options.batch, given > 0 {
      throw ValidationError("--batch reads its questions from standard input; leave out \(names).")
    }
    if !options.batch, given < arguments.count {
      throw ValidationError("Give \(names), or --batch to read questions from standard input.")
    }
  }

  private static func single(
    _ options: HoursOptions,
    asking ask: (ServiceClock, HoursRun) throws(HoursMistake) -> HoursResult
  ) throws {
    let (clock, version) = try options.clock()
    let result = try ask(clock, HoursRun(complaints: .complaints))
    if options.json {
      let answer = result.answer.adding("zone", clock.zone.id).adding("tzdata", version)
      return try HoursOutput.standard.line(answer.line)
    }
    try HoursOutput.standard.line(
      "\(result.words) (\(clock.zone.id), tzdata \(version ?? "?"))")
  }

  private static func batch(usual: HoursCase.Operation) throws {
    var batch = HoursBatch(directory: .system, usual: usual)
    while let line = readLine() {
      if let answer = batch.answer(line) { try HoursOutput.standard.line(answer) }
    }
    if batch.hasMistakes { throw ExitCode(65) }
  }

  /// A time; a word to the reader if the zone's clock shows it twice or never.
  func time(_ text: String, in zone: Zone) throws(HoursMistake) -> Instant {
    let (instant, reading) = try HoursTime.reading(text, in: zone)
    let remark: String? =
      switch reading {
      case .once: nil
      case .overlap: "\(text) comes twice in \(zone.id); the first, \(instant), is taken."
      case .gap: "\(text) does not come in \(zone.id); \(instant) is taken."
      }
    if let remark { try? complaints.line(remark + " Write an offset to choose.") }
    return instant
  }
}
