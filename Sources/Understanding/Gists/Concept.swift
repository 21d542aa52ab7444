/// What a word is about, whatever its form and its language: `show` for "see", "display", "montrez".
///
/// Lines that no phrase of the lexicon has are understood by the concepts of all their words.
enum Concept: String, CaseIterable, Hashable, Sendable {
  case light, what, backwards, previous, question, step, again, say, said, answer, reply
  case differently, undo, withdraw, mistake, just, restore, fetch, undone, change, wherefore
  case reason, ask, need, important, help, commands, here, work, example, good, look, unheard
  case skip, next, unknown, onward, tackle, meeting, week, leave, open, moment, later, postpone
  case point, consult, others, decide, must, done, all, package, nothing, further, believe
  case listed, keep, old, not, compare, differ, receive, extra, money, options, table, show
  case summary, agreed, stop, enough, today, goodbye, dear, afford, cheaper, over, budget, suit
  case satisfied, needs, prefer, secret, allowed, figure, agenda, come, outcome, service, add
  case another, forgot, editor, edit, text, bigger, draft, status, saved, progress, screen
  case clear, speaking, presence, costs, possible, best, least, pricing, choose, possess
  case correcting, two, fast, always, repaired, know
  case sayAgain = "say-again"
  case redoQuestion = "redo-question"
  case asWas = "as-was"
  case giveExample = "give-example"
  case openVerb = "open-verb"
  case comeBack = "come-back"
  case asIs = "as-is"
  case asBefore = "as-before"
  case haveOffer = "have-offer"
  case soFar = "so-far"
  case leaveRoom = "leave-room"
  case nextTime = "next-time"
  case ofThese = "of-these"
  case toSelf = "to-self"
  case thingWorks = "thing-works"
  case speakLanguage = "speak-language"

  /// Words without weight, that may stand in any line: "please", "could you", "what", "here".
  static let weightless: ConceptSet = [.light, .what, .here, .possible]
}
