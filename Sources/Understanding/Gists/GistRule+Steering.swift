extension GistRule {
  /// What steers the conversation.
  static let steering: [GistRule] = [
    GistRule(.clear, [.clear, .screen], [.all, .undo, .withdraw, .moment, .must]),
    GistRule(.redo, [.restore], [.answer, .change, .previous, .again, .undone, .asWas, .all]),
    GistRule(.redo, [.fetch, .asWas], [.again, .all, .backwards]),
    GistRule(.redo, [.fetch, .undone], [.answer, .again, .backwards]),
    GistRule(.redo, [.fetch, .change], [.previous, .backwards, .again]),
    GistRule(.undo, [.undo], [.mistake, .answer, .previous, .said, .just, .change]),
    GistRule(.undo, [.withdraw, .said], [.just, .backwards, .all]),
    GistRule(.undo, [.withdraw, .answer], [.previous, .just, .backwards]),
    GistRule(.undo, [.withdraw, .backwards], [.just]),
    GistRule(
      .takeUp, [.open, .point], [.onward, .tackle, .consult, .moment, .backwards, .comeBack]),
    GistRule(.takeUp, [.onward, .open], [.come, .keep, .point]),
    GistRule(.takeUp, [.postpone, .backwards], [.point, .comeBack, .onward]),
    GistRule(.takeUp, [.postpone, .comeBack], [.point, .onward]),
    GistRule(.phase(.service), [.onward, .service], [.moment, .tackle]),
    GistRule(.phase(.outcome), [.onward, .outcome], [.moment, .tackle]),
    GistRule(.park, [.postpone], [.point, .moment, .later, .question, .leave, .fetch]),
    GistRule(.park, [.comeBack, .later], [.point, .all, .backwards]),
    GistRule(.back, [.previous, .question], backWords.union([.backwards, .again])),
    GistRule(.back, [.backwards, .question], backWords),
    GistRule(.back, [.backwards], [.step, .comeBack, .previous]),
    GistRule(.again, [.sayAgain], [.question, .again, .say]),
    GistRule(.again, [.say, .again], [.question]),
    GistRule(.again, [.again], [.question]),
    GistRule(.again, [.unheard], [.question]),
    GistRule(.why, [.wherefore], [.ask, .need, .important, .question, .say]),
    GistRule(.why, [.reason, .question]),
    GistRule(.example, [.example], [.giveExample, .show, .answer, .good, .look]),
    GistRule(.example, [.answer, .good, .look]),
    GistRule(.help, [.help], [.need, .possible]),
    GistRule(.help, [.commands, .what], [.options, .possible, .show]),
    GistRule(.help, [.what, .say], [.possible, .here]),
    GistRule(.help, [.what, .work]),
    GistRule(.again, [.question, .what], at: .closed),
  ]

  private static let backWords: ConceptSet = [
    .step, .comeBack, .answer, .reply, .previous, .differently, .say, .sayAgain, .redoQuestion,
  ]

  /// What shows something, or brings something in.
  static let showing: [GistRule] = [
    GistRule(.summary, [.summary], [.show, .soFar, .giveExample, .again]),
    GistRule(.summary, [.agreed, .what], [.soFar, .moment]),
    GistRule(.draft, [.draft, .show], [.text, .soFar, .moment, .again]),
    GistRule(.draft, [.draft, .look], [.text, .soFar, .moment]),
    GistRule(.draft, [.draft, .text, .show]),
    GistRule(.offer, [.table, .money], [.again, .backwards, .show, .options]),
    GistRule(.offer, [.show, .options], [.again, .table, .money, .backwards]),
    GistRule(.offer, [.again, .options], [.show, .table]),
    GistRule(.offer, [.what, .options], [.again, .haveOffer, .show]),
    GistRule(.offer, [.haveOffer], [.options]),
    GistRule(.status, [.progress], [.moment]),
    GistRule(.status, [.status], [.show, .soFar, .moment]),
    GistRule(.status, [.saved], [.all, .answer]),
    GistRule(.agenda, [.agenda], [.show, .come, .point, .next, .further]),
    GistRule(.agenda, [.what, .come], [.next, .moment, .further, .point, .again]),
    GistRule(.agenda, [.point, .come], [.open, .moment]),
    GistRule(.addOutcome, [.outcome, .add], [.another, .further]),
    GistRule(.addOutcome, [.outcome, .forgot], [.another, .further]),
    GistRule(.addOutcome, [.outcome, .another], [.need, .further]),
    GistRule(.addOutcome, [.thingWorks, .another], [.further, .moment, .come]),
    GistRule(.addService, [.service, .add], [.another, .further]),
    GistRule(.addService, [.service, .another], [.need, .further, .receive, .possible]),
    GistRule(.open, [.meeting, .another], [.openVerb, .onward]),
    GistRule(.open, [.meeting, .openVerb, .previous], [.week]),
    GistRule(
      .edit, [.editor], [.edit, .text, .answer, .bigger, .openVerb, .open, .show, .possible]),
    GistRule(.edit, [.edit, .text], [.answer, .possible]),
  ]
}
