import Diagnostics
import Dialogues
import Quantities

/// Reads a slot: its type, what it rests on, its bounds.
enum SlotReader {
  private static let types = [
    "text", "enum", "ref", "money", "percent", "duration", "count", "number", "date", "people",
    "list",
  ]

  static func read(_ id: String, _ entry: Entry, _ faults: inout FaultList) -> Slot? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let type = type(&fields)
      let after = fields.optional("after", Read.list(of: Read.id), else: [])
      let prefix = fields.optional("prefix", Read.text)
      let minimum = fields.optional("min", Read.number)
      let maximum = fields.optional("max", Read.number)
      return Slot(
        id: id, type: try type(), after: try after(), prefix: try prefix(),
        minimum: try minimum(), maximum: try maximum())
    }
  }

  private static func type(_ fields: inout Fields) -> Field<SlotType> {
    let place = fields.location(of: "type")
    let name = fields.required("type", Read.id)
    guard let word = try? name() else { return Field(nil) }
    switch word {
    case "text": return Field(.text)
    case "money": return Field(.money)
    case "percent": return Field(.percent)
    case "duration": return Field(.duration)
    case "count": return Field(.count)
    case "number": return Field(.number)
    case "date": return Field(.date)
    case "people": return Field(.people)
    case "enum":
      let values = fields.required("of", Read.filledList(of: Read.id))
      return Field((try? values()).map { .choice($0) })
    case "ref":
      let domain = fields.required("of", Read.id)
      return Field((try? domain()).map { .ref($0) })
    case "list":
      let items = fields.required("items", element)
      return Field((try? items()).map { .list($0) })
    default:
      fields.add(DialogueFault.unknown("type", word, known: types, at: place))
      return Field(nil)
    }
  }

  private static func element(_ entry: Entry, _ faults: inout FaultList) -> SlotType? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in try type(&fields)() }
  }
}
