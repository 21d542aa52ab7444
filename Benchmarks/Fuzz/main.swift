import Diagnostics
import EntenteTestSupport
import Glibc
import Loading
import Terminal

// usage: entente-fuzz COUNT [SEED] [FIRST]
// Sends so many mutated files through the readers of catalogues and dialogues, and prints one JSON
// line. A hang ends by SIGALRM, memory beyond 2 GiB by a failed allocation; the number of the input
// stands in the last line on standard error: entente-fuzz 1 SEED NUMBER brings it back.

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard let count = numbers.first, count > 0 else {
  try Output.error.write(line: "usage: entente-fuzz COUNT [SEED] [FIRST]")
  exit(64)
}
let seed = UInt64(numbers.dropFirst().first ?? 20_261_121)
let first = numbers.dropFirst(2).first ?? 0

var limit = rlimit(rlim_cur: 2 << 30, rlim_max: 2 << 30)
setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)

let seeds = FuzzSeeds.project()
var tally = FuzzTally()
for number in first..<(first + count) {
  alarm(10)
  if number % 10_000 == 0 { try Output.error.write(line: "input \(number) of seed \(seed)") }
  let start = FuzzTally.milliseconds
  let round = FuzzRound(seed: seed, number: number, from: seeds)
  tally.add(round, milliseconds: FuzzTally.milliseconds - start, number: number)
  if let complaint = round.complaint {
    try Output.error.write(line: "input \(number) of seed \(seed): \(complaint)")
  }
}
alarm(0)
try Output.standard.write(line: tally.line(seed: seed))
exit(tally.complaints == 0 ? 0 : 1)
