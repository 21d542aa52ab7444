/// Where the parts of one data block of a zone file lie, by the counts in its header.
struct TimeZoneBlock {
  let start: Int
  /// Bytes of one time: 4 in the first block, 8 in the second.
  let timeSize: Int
  /// As in the header: UT flags, standard flags, leap seconds, times, types, name bytes.
  let counts: [Int]

  var leapCount: Int { counts[2] }

  var timeCount: Int { counts[3] }

  var typeCount: Int { counts[4] }

  /// One byte for each time: the type that begins then.
  var typesOfTimes: Int { start + timeCount * timeSize }

  /// Six bytes for each type; the first four are its offset.
  var types: Int { typesOfTimes + timeCount }

  var end: Int {
    types + typeCount * 6 + counts[5] + leapCount * (timeSize + 4) + counts[1] + counts[0]
  }
}
