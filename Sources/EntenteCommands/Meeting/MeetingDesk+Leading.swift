import Negotiation
import Presentation
import ServiceCatalogue
import Store
import Terminal
import Wording

/// Leading a meeting while no other window has it, and the meetings that follow at the same table.
extension MeetingDesk {
  /// Holds a meeting while no other window has it (exit 75 says who does); what is kept in memory
  /// has no other window.
  func hold(_ meeting: String) throws -> MeetingLock? {
    guard storePath != "memory" else { return nil }
    do {
      return try MeetingLock(meeting, store: storePath, at: Clock.now())
    } catch let failure as StoreFailure {
      throw CommandFailure(store: failure)
    }
  }

  /// Leads a meeting that is held, then whatever is wanted next.
  ///
  /// - Parameter reader: that of a meeting which went before at the same table.
  func lead(
    _ turn: Turn, _ setting: Setting, _ language: Language, _ how: ConversationOptions,
    isNew: Bool, held lock: consuming MeetingLock?, from reader: (any LineReader)? = nil
  ) throws {
    var conversation = try conversation(turn, setting, language, how)
    if let reader, !conversation.isInteractive { conversation.reader = reader }
    conversation.follows = reader != nil
    try conversation.run(isNew: isNew)
    try follow(&conversation, lock)
    guard conversation.leadsOn else { return }
    try negotiate(after: conversation.meeting, conversation.reader, how)
  }

  /// Goes from meeting to meeting as they are wanted; the next one is held before this one is freed.
  private func follow(_ conversation: inout Conversation, _ first: consuming MeetingLock?) throws {
    var lock = first
    while let wanted = conversation.wanted {
      var next: MeetingLock?
      let opened: (turn: Turn, setting: Setting, language: Language)
      do {
        next = try hold(wanted.id)
        let (meeting, setting) = try find(wanted.id)
        let (turn, language) = try takenUp(meeting, setting)
        opened = (turn, setting, language)
      } catch let failure as CommandFailure {
        let isBusy = failure.code == CommandFailure.Kind.busy.code
        try conversation.stay(besides: wanted.name, reason: isBusy ? nil : failure.message)
        continue
      }
      lock = consume next
      try conversation.move(to: opened.turn, opened.setting, opened.language)
    }
    _ = consume lock
  }

  /// A meeting that no other window can have: a dialogue that is held alone.
  func converse(
    _ first: Turn, _ setting: Setting, _ language: Language, _ how: ConversationOptions,
    isNew: Bool, testFile: String? = nil
  ) throws {
    var conversation = try conversation(first, setting, language, how)
    conversation.testFile = testFile
    try conversation.run(isNew: isNew)
  }

  private func conversation(
    _ first: Turn, _ setting: Setting, _ language: Language, _ how: ConversationOptions
  ) throws -> Conversation {
    let screen = Screen(
      options: options, setting: setting, language: language, isPresenting: self.options.present)
    return try Conversation(
      desk: self, setting: setting, screen: screen, options: how, first: first)
  }
}
