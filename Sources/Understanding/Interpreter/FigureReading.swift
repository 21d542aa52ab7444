import Dialogues
import Quantities

/// What a figure is as a value of a slot.
enum FigureReading {
  /// The likelier reading by itself.
  static func value(_ quantity: Quantity) -> Value? {
    if let number = quantity.number, let level = availability(number) { return .percent(level) }
    return quantity.readings.first
  }

  /// A bare number between 90 and 100 with decimals is a level of availability.
  private static func availability(_ number: NumberReading) -> Percent? {
    guard let value = number.percentages.first, value.scale > 0, value >= Exact(90),
      value < Exact(100)
    else { return nil }
    return Percent(value)
  }

  /// All readings that a slot of a type can take; empty when the figure is of another kind.
  static func values(
    _ quantity: Quantity, for type: SlotType, slot: Slot?, context: ReadingContext
  ) -> [Value] {
    let values = quantity.number.map { bare($0, for: type, context) } ?? quantity.readings
    let admitted = values.filter(type.admits)
    let within = admitted.filter { isWithin($0, slot) }
    return within.isEmpty ? admitted : within
  }

  private static func bare(
    _ number: NumberReading, for type: SlotType, _ context: ReadingContext
  ) -> [Value] {
    switch type {
    case .percent: number.percentages.map { .percent(Percent($0)) }
    case .money:
      number.amounts.compactMap { amount in
        QuantityReader.money(amount, context.currency, digits: context.currency.minorDigits)
          .map { .money($0) }
      }
    case .count:
      number.amounts.compactMap { $0.scale == 0 && !$0.isNegative ? Int($0.mantissa) : nil }.map {
        .count($0)
      }
    case .number: number.all.map { .number($0) }
    case .duration: [60, 3600].flatMap { unit in durations(number, unit) }
    case .text, .choice, .ref, .date, .people, .list: []
    }
  }

  /// "5" alone may be minutes or hours: both, so that it is asked.
  private static func durations(_ number: NumberReading, _ unit: Int) -> [Value] {
    guard let product = number.main.multiplied(by: Exact(unit)), product.scale == 0,
      !product.isNegative
    else {
      return []
    }
    return [.duration(Int(product.mantissa))]
  }

  private static func isWithin(_ value: Value, _ slot: Slot?) -> Bool {
    let number: Exact? =
      switch value {
      case .percent(let percent): percent.value
      case .number(let number): number
      case .count(let count): Exact(count)
      case .money(let money): Exact(money.amount)
      case .duration(let seconds): Exact(seconds)
      case .text, .choice, .ref, .date, .item, .record, .list: nil
      }
    guard let number, let slot else { return true }
    return slot.minimum.map { number >= $0 } ?? true && slot.maximum.map { number <= $0 } ?? true
  }
}
