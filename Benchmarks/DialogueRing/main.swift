import Diagnostics
import Dialogues
import Glibc
import Loading
import Negotiation
import Terminal

// usage: dialogue-ring STEPS ANSWERS
// Parses, builds and proves a ring of so many steps, goes round in it, and prints one JSON line.
// usage: dialogue-ring DIALOGS CATALOGUE
// Reads and proves the dialogues of a folder for a catalogue, and prints one JSON line.

let arguments = CommandLine.arguments.dropFirst()
let numbers = arguments.compactMap { Int($0) }
if numbers.isEmpty, arguments.count == 2, let dialogs = arguments.first {
  guard let line = ProjectCheck(dialogs: dialogs, catalogue: arguments[2]).run() else { exit(1) }
  try Output.standard.write(line: line)
  exit(0)
}
guard numbers.count == 2, numbers[0] > 1, numbers[1] > 0 else {
  try Output.error.write(line: "usage: dialogue-ring STEPS ANSWERS, or DIALOGS CATALOGUE")
  exit(64)
}
let (steps, answers) = (numbers[0], numbers[1])
let source = SourceFile(name: "ring.yaml", text: Ring(steps: steps).yaml)

var faults = FaultList()
let start = Measure.milliseconds
guard let entry = YAMLReader.read(source, &faults) else { exit(70) }
let parsed = Measure.milliseconds
let proof = DialogueCheck.prove([entry], world: NegotiationWorld(), &faults)
let proved = Measure.milliseconds
guard let proof, let ring = proof.library["ring"], proof.findings.isEmpty, !faults.hasFaults else {
  try Output.error.write(line: FaultDrawing.draw(faults.sorted, sources: [:]))
  exit(70)
}

var walk = RingWalk(ring, in: proof.library)
for _ in 0..<min(200, answers) { walk.answer() }
let warm = Measure.milliseconds
for _ in 0..<answers { walk.answer() }
let over = Measure.milliseconds

func rounded(_ figure: Double) -> String { "\((figure * 100).rounded() / 100)" }

let fields = [
  "\"engine\":\"entente\"", "\"n\":\(steps)", "\"parse_ms\":\(rounded(parsed - start))",
  "\"load_ms\":\(rounded(proved - parsed))",
  "\"situations\":\(proof.explorations["ring"]?.count ?? 0)",
  "\"steps_per_cpu_s\":\(Int(Double(answers) / (over - warm) * 1_000))",
  "\"end\":\"\(walk.step)\"",
]
try Output.standard.write(line: "{\(fields.joined(separator: ","))}")
