import Quantities

/// The compared months cut into the bands of the cost of an hour.
struct Exposure {
  private let bands: [(time: [Interval], cost: Money?)]

  init(year: Interval, cost: CostOfAnHour?, zone: Zone) {
    var (left, bands) = ([year], [(time: [Interval], cost: Money?)]())
    for band in cost?.bands ?? [] {
      let open = OpenAxis.compile(band.hours, zone, over: year).intervals
      bands.append((left.intersecting(open), band.cost))
      left = left.subtracting(open)
    }
    bands.append((left, cost?.otherwise))
    self.bands = bands
  }

  func times(within axis: OpenAxis) -> [ExposedTime] {
    let open = axis.intervals
    return bands.map { band in
      let covered = band.time.intersecting(open).totalSeconds
      return ExposedTime(
        coveredSeconds: covered, uncoveredSeconds: band.time.totalSeconds - covered,
        costOfAnHour: band.cost)
    }
  }
}
