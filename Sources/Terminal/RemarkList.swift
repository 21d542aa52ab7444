/// Remarks of which each kind is made once.
struct RemarkList {
  private var waiting: [LineRemark] = []
  private var made: Set<LineRemark.Kind> = []

  mutating func add(_ remark: LineRemark) {
    if made.insert(remark.kind).inserted { waiting.append(remark) }
  }

  mutating func take() -> [LineRemark] {
    defer { waiting = [] }
    return waiting
  }
}
