/// A guided interview of so many questions that begins anew after the last one: the same that the peers
/// are given (peers/dialogue/gen.py), as a dialogue file.
///
/// Each step takes a number from 0 on and keeps it in a slot of its own. A dialogue has an end, so the
/// last step asks whether all is right: "change" leads to the first one.
struct Ring {
  let steps: Int

  var yaml: String {
    var text = "dialogue: ring\nversion: 1\nphases: [ring]\nslots:\n"
    for number in 0..<(steps - 1) { text += "  q\(number): {type: count, min: \"0\"}\n" }
    text += "start: s0\nsteps:\n"
    for number in 0..<(steps - 1) {
      text += "  s\(number): {phase: ring, ask: q\(number), then: s\(number + 1)}\n"
    }
    text += "  s\(steps - 1): {phase: ring, review: {agree: over, change: s0}}\n"
    return text + "  over: {phase: ring, end: end}\n"
  }
}
