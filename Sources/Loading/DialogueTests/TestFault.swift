package import Diagnostics
import Dialogues
package import Negotiation

/// What a transcript test finds: that it cannot be held, or that something is not as expected.
package enum TestFault {
  private static let accept = "or accept what it does now: entente dialogue test FILE --update."

  package static func dialogue(_ loaded: LoadedTest, known: some Sequence<String>) -> Fault {
    let name = loaded.test.dialogue
    return Fault(
      id: TestFinding.dialogue.rawValue, message: "there is no dialogue \"\(name)\"",
      location: loaded.place("dialogue"),
      remedy: Spelling.nearest(name, in: known).map { "Did you mean \"\($0)\"?" }
        ?? "Known: \(known.sorted().joined(separator: ", ")).")
  }

  package static func customer(
    _ name: String, in loaded: LoadedTest, known: [String]
  ) -> Fault {
    Fault(
      id: TestFinding.customer.rawValue, message: "there is no customer \"\(name)\"",
      location: loaded.place("given", "customer"),
      remedy: Spelling.nearest(name, in: known).map { "Did you mean \"\($0)\"?" }
        ?? "Known: \(known.joined(separator: ", ")).")
  }

  package static func given(_ trouble: Preparation.Trouble, in loaded: LoadedTest) -> Fault {
    let (slot, message, remedy) = words(trouble)
    return Fault(
      id: TestFinding.given.rawValue, message: message,
      location: loaded.place("given", slot), remedy: remedy)
  }

  /// The slot, what is wrong with what was given for it, and what to do.
  package static func words(
    _ trouble: Preparation.Trouble
  ) -> (slot: String, message: String, remedy: String) {
    switch trouble {
    case .unknownSlot(let slot, let known):
      let list =
        known.isEmpty ? "It needs nothing." : "It needs: \(known.joined(separator: ", "))."
      return (slot, "the dialogue does not need \"\(slot)\"", list)
    case .unfit(let slot, let given, let form):
      return (slot, "\"\(given)\" does not fit \(slot)", "Write \(form).")
    case .unknownChoice(let slot, let given, let known):
      let near = Spelling.nearest(given, in: known).map { "Did you mean \"\($0)\"? " } ?? ""
      return (
        slot, "\"\(given)\" is nothing that \(slot) can be",
        "\(near)Known: \(known.joined(separator: ", "))."
      )
    case .missing(let slot):
      return (slot, "the dialogue needs \(slot)", "Give it: \(slot): ….")
    }
  }

  package static func difference(
    _ difference: TestDifference, in loaded: LoadedTest
  ) -> Fault {
    let line = "\(difference.turn)"
    let (wanted, got) = (difference.expected, difference.found)
    func fault(_ finding: TestFinding, _ path: [String], _ message: String, _ remedy: String)
      -> Fault
    {
      let place =
        path.count == 1
        ? loaded.place("turns", line, path[0]) : loaded.place("turns", line, path[0], path[1])
      return Fault(id: finding.rawValue, message: message, location: place, remedy: remedy)
    }
    switch difference.key {
    case .step:
      return fault(
        .step, ["step"], "expected the step \(wanted), got \(got)",
        "Mend the dialogue, \(accept)")
    case .set(let slot):
      return fault(
        .set, ["set", slot], "expected \(slot) to hold \(wanted), got \(got)",
        "Mend the dialogue or the line, \(accept)")
    case .says(let index):
      return fault(
        .says, ["says", "\(index)"], "expected \(wanted) to be said, got \(got)",
        "Name what is said, \(accept)")
    case .words(let index):
      return fault(
        .words, ["words", "\(index)"],
        "expected the reply to hold \"\(wanted)\", got \"\(got.shortened)\"",
        "Write words that stand in the reply, or mend the text of the dialogue.")
    case .keeps(let index):
      return fault(
        .keeps, ["keeps", "\(index)"],
        "expected the answer to stay \(wanted), got \(got)",
        "Look at `after` of the slot, \(accept)")
    case .misstep:
      let place = wanted.isEmpty ? "in" : "misstep"
      let message =
        wanted.isEmpty
        ? "expected the line to be taken, got the misstep \(got)"
        : got.isEmpty
          ? "expected the misstep \(wanted), got a line that was taken"
          : "expected the misstep \(wanted), got \(got)"
      return fault(
        .misstep, [place], message, "Write another line, \(accept)")
    }
  }
}

extension String {
  /// The beginning of a long reply.
  fileprivate var shortened: String { count > 200 ? prefix(200) + "…" : self }
}
