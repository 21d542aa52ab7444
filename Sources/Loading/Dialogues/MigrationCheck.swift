import Diagnostics
import Dialogues

/// A name that was given up leads to one that exists, and is never used again: only so does every
/// saved meeting find its answers (D17).
struct MigrationCheck {
  let dialogue: Dialogue
  let place: Location?

  var faults: [Fault] {
    dialogue.migrations.flatMap { migration in
      versions(migration)
        + names("step", migration.steps, present: Set(dialogue.steps.keys), dialogue.presentStep)
        + names("slot", migration.slots, present: Set(dialogue.slots.keys), dialogue.presentSlot)
        + migration.values.sorted { $0.key < $1.key }.flatMap(values)
    }
  }

  private func versions(_ migration: Migration) -> [Fault] {
    migration.version >= 2 && migration.version <= dialogue.version
      ? []
      : [
        fault(
          "the names change in version \(migration.version), but this is version "
            + "\(dialogue.version)",
          dialogue.version < 2
            ? "Raise the dialogue's version to 2."
            : "Write the version in which the new names appear, from 2 to \(dialogue.version).")
      ]
  }

  private func names(
    _ what: String, _ renamed: [String: String], present: Set<String>,
    _ latest: (String) -> String
  ) -> [Fault] {
    renamed.keys.sorted().compactMap { old in
      if present.contains(old) {
        return fault(
          "the \(what) \"\(old)\" was given up and stands here again",
          "Give the new \(what) a name that no version had.")
      }
      guard !present.contains(latest(old)) else { return nil }
      return fault(
        "the \(what) \"\(old)\" is now called \"\(latest(old))\", which does not exist",
        "Name a \(what) of this dialogue.")
    }
  }

  private func values(_ slot: String, _ renamed: [String: String]) -> [Fault] {
    guard case .choice(let known)? = dialogue.slots[slot]?.type.element else {
      return [
        fault(
          "values of \"\(slot)\" are renamed, which is no slot with a list of values",
          "Name a slot by its present name.")
      ]
    }
    return names("value", renamed, present: Set(known)) { old in
      dialogue.presentValue(.choice(old), of: slot).key
    }
  }

  private func fault(_ message: String, _ remedy: String) -> Fault {
    Fault(id: "dialogue-migrate", message: message, location: place, remedy: remedy)
  }
}
