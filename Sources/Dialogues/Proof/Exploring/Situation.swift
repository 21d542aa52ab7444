/// A step, and what every slot holds there as far as it still matters: cells by column.
struct Situation: Hashable, Sendable {
  let step: Int
  let cells: [Cell]
}
