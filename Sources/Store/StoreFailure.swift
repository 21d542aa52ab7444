/// What can go wrong where meetings are kept: of the world, never of the customer.
package enum StoreFailure: Error, Hashable, Sendable {
  case cannotOpen(path: String, reason: String)
  /// The disk or the quota has no room left; nothing of the append was kept.
  case full(path: String)
  /// Somebody holds it; nil when it cannot be told who.
  case busy(LockHolder?)
  /// Somebody else appended since the meeting was read.
  case conflict(expected: Int, found: Int)
  case damaged(reason: String)
  /// Written by a later version of the program, with this version of its form.
  case newer(schema: Int)
  case io(reason: String)
}

extension StoreFailure {
  /// What happened, and what is safe.
  package var sentence: String {
    switch self {
    case .cannotOpen(let path, let reason): "The store \(path) cannot be opened: \(reason)."
    case .full(let path):
      "The disk of \(path) is full: this could not be saved, everything before it is."
    case .busy(let holder?):
      "This meeting is open in another window since \(holder.since) (process \(holder.process))."
    case .busy(nil): "Another process keeps the store occupied; everything confirmed is saved."
    case .conflict(let expected, let found):
      "The meeting has gone on in another window, from record \(expected) to \(found)."
    case .damaged(let reason): "The store is damaged: \(reason)."
    case .newer(let schema):
      "The store was written by a later version of this program (form \(schema))."
    case .io(let reason):
      "This could not be saved or read: \(reason). Everything confirmed before it is saved."
    }
  }

  /// What to do now.
  package var remedy: String {
    switch self {
    case .cannotOpen: "Give another file with --store FILE, or use --store memory to keep nothing."
    case .full: "Make room on that disk, then say it again."
    case .busy(_?): "Go on in that window, or end it there and try again."
    case .busy(nil): "Try again in a moment."
    case .conflict: "Resume the meeting to see what was added, then say it again."
    case .damaged: "Keep a copy of the file, then take the last good copy with --store FILE."
    case .newer: "Use that version, or give another file with --store FILE."
    case .io: "Look after the disk, then say it again."
    }
  }

  /// sysexits: 65 bad data, 73 cannot create, 74 input/output, 75 try again.
  package var exitCode: Int32 {
    switch self {
    case .damaged, .newer: 65
    case .cannotOpen: 73
    case .full, .io: 74
    case .busy, .conflict: 75
    }
  }
}
