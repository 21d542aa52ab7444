extension Exploration {
  /// The shortest way to a step, each step with what is answered there; nil where none leads there.
  package func way(toStep id: String) -> [String]? {
    situations.indices.first { step(of: $0).id == id }.map { way(to: $0) }
  }

  /// Whether a meeting that stands at a step with these slots was explored: none is left out.
  package func includes(_ step: String, _ slots: [String: Value]) -> Bool {
    guard let number = script.steps.firstIndex(where: { $0.id == step }) else { return false }
    let columns = script.columns
    let cells = columns.slots.enumerated().map { column, slot in
      live[number][column] ? columns.cells[column].cell(of: slots[slot]) : 0
    }
    return situations.contains { $0.step == number && $0.cells.prefix(cells.count) == cells[...] }
  }

  /// The shortest way to a situation, each step with what is answered there; the last is where it ends.
  func way(to situation: Int) -> [String] {
    var way = [step(of: situation).id]
    var number = situation
    while let edge = found[number].map({ edges[$0] }) {
      way.append(told(edge))
      number = edge.from
    }
    return way.reversed()
  }

  /// The same, and then along further edges.
  func way(along last: [Edge]) -> [String] {
    guard let first = last.first, let end = last.last else { return [] }
    return way(to: first.from).dropLast() + last.map(told) + [step(of: end.to).id]
  }

  private func told(_ edge: Edge) -> String {
    let route = route(of: edge)
    let cells = situations[edge.to].cells
    let answers = step(of: edge.from).step.kind.takesInput ? route.writes : []
    let values = answers.compactMap { write -> String? in
      let name = script.columns.cells[write.column].name(cells[write.column])
      guard write.column < script.columns.slots.count, !name.isEmpty, name != route.label else {
        return nil
      }
      return "\(script.columns.slots[write.column]): \(name)"
    }
    let said = (route.label.isEmpty ? [] : [route.label]) + values
    let step = step(of: edge.from).id
    return said.isEmpty ? step : "\(step) (\(said.joined(separator: ", ")))"
  }
}
