import Diagnostics

/// Where the steps and slots of each dialogue stand in its file.
struct DialoguePlaces {
  private var entries: [String: Entry] = [:]

  mutating func add(_ dialogue: String, _ entry: Entry) { entries[dialogue] = entry }

  func step(_ dialogue: String, _ step: String) -> Location? {
    place(of: step, in: entries[dialogue]?["steps"]) ?? entries[dialogue]?.location
  }

  func slot(_ dialogue: String, _ slot: String) -> Location? {
    place(of: slot, in: entries[dialogue]?["slots"]) ?? entries[dialogue]?.location
  }

  func top(_ dialogue: String, _ key: String) -> Location? {
    place(of: key, in: entries[dialogue]) ?? entries[dialogue]?.location
  }

  private func place(of key: String, in entry: Entry?) -> Location? {
    entry?.pairs?.first { $0.key == key }?.place
  }
}
