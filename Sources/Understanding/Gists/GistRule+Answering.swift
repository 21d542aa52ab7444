extension GistRule {
  /// Ways of answering, and of leaving open what is asked.
  static let answering: [GistRule] = [
    GistRule(.stop, [.stop, .here], [.today, .possible, .moment], at: .everywhere),
    GistRule(.stop, [.stop], [], at: .closed),
    GistRule(.stop, [.stop, .today], [.moment, .all]),
    GistRule(.stop, [.enough, .today], [.stop]),
    GistRule(.stop, [.must, .leaveRoom], [.moment]),
    GistRule(.stop, [.goodbye], [.moment]),
    GistRule(.stop, [.onward, .nextTime], [.moment]),
    GistRule(.skip, [.skip], [.question, .moment, .next]),
    GistRule(.skip, [.next, .question], [.onward]),
    GistRule(.skip, [.unknown], [.moment, .onward]),
    GistRule(.skip, [.not, .know], [.moment], at: .closed, mayAsk: false),
    GistRule(.skip, [.leave, .open], [.moment]),
    GistRule(.skip, [.onward], [], at: .closed),
    GistRule(.skip, [.must, .consult], [.others, .moment, .decide], at: .closed, mayAsk: false),
    GistRule(.skip, [.consult, .others], [.moment, .must], at: .closed, mayAsk: false),
    GistRule(.skip, [.others, .decide], [.must], at: .closed, mayAsk: false),
    GistRule(.done, [.nothing, .further], [.moment], at: .list),
    GistRule(.done, [.nothing], [.moment], at: .list),
    GistRule(.done, [.not, .further], [.moment], at: .list),
    GistRule(.done, [.all], [.believe, .listed, .moment], at: .list),
    GistRule(.done, [.enough], [.moment, .asIs], at: .list),
    GistRule(.keep, [.keep, .asIs], [.all], at: .closed),
    GistRule(.keep, [.keep, .answer], [.old], at: .closed),
    GistRule(.keep, [.old, .answer], [], at: .closed, mayAsk: false),
    GistRule(.keep, [.asBefore], [.keep], at: .closed, mayAsk: false),
    GistRule(.keep, [.not, .change], [.nothing], at: .closed, mayAsk: false),
    GistRule(.keep, [.nothing, .change], [.not], at: .closed, mayAsk: false),
    GistRule(.undisclosed, [.secret], [], mayAsk: false),
    GistRule(.undisclosed, [.keep, .toSelf], [.prefer, .figure], mayAsk: false),
    GistRule(.undisclosed, [.prefer, .not, .say], [.toSelf], mayAsk: false),
    GistRule(.undisclosed, [.not, .allowed, .say], [], at: .closed, mayAsk: false),
    GistRule(.undisclosed, [.not, .say], [.prefer], at: .money, mayAsk: false),
  ]

  /// What is said of options and proposals.
  static let weighing: [GistRule] = [
    GistRule(.all, [.all], [.choose, .package, .need], at: .proposals, mayAsk: false),
    GistRule(.none, [.nothing], [.ofThese, .suit, .not, .package], at: .proposals, mayAsk: false),
    GistRule(
      .cheapest, [.least, .pricing], [.choose, .options, .money], at: .offer, mayAsk: false),
    GistRule(.cheapest, [.least, .options], [.choose], at: .offer, mayAsk: false),
    GistRule(
      .cheapest, [.least, .what], [.choose, .options, .pricing], at: .offer, mayAsk: false),
    GistRule(.best, [.best], [.choose, .options, .toSelf], at: .offer, mayAsk: false),
    GistRule(.compare, [.compare], [.options, .money, .show, .fetch], at: .closed),
    GistRule(.compare, [.differ], [.options, .money], at: .closed),
    GistRule(.compare, [.receive, .extra], [.money], at: .offer),
    GistRule(.tooDear, [.not, .afford], [.all], at: .closed, mayAsk: false),
    GistRule(.tooDear, [.over, .budget], [], at: .closed, mayAsk: false),
    GistRule(.tooDear, [.dear], [], at: .closed, mayAsk: false),
    GistRule(.tooDear, [.cheaper], [.nothing, .not, .possible, .further, .what], at: .closed),
    GistRule(.objection, [.not, .suit], [.needs, .ofThese, .all], at: .closed, mayAsk: false),
    GistRule(.objection, [.nothing, .suit], [.ofThese, .all, .not], at: .closed, mayAsk: false),
    GistRule(.objection, [.not, .satisfied], [.ofThese, .all], at: .closed, mayAsk: false),
    GistRule(.objection, [.not, .enough], [], at: .closed, mayAsk: false),
  ]

  /// Those of the others come before them, the more telling first.
  static let all: [GistRule] = answering + weighing + steering + showing
}
