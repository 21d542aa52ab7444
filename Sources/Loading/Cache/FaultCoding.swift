import Diagnostics

/// Faults of one file as bytes.
extension VerdictCoding {
  static func write(_ fault: Fault, to writer: inout ByteWriter) {
    for text in [fault.id, fault.severity.rawValue, fault.message, fault.remedy] {
      writer.add(text)
    }
    writer.add(fault.location?.line ?? 0)
    writer.add(fault.location?.column ?? 0)
    writer.add(fault.columns.map { $0 + 1 } ?? 0)
    writer.add(fault.explanation == nil ? 0 : 1)
    if let explanation = fault.explanation { writer.add(explanation) }
  }

  static func fault(_ reader: inout ByteReader, file: String) -> Fault? {
    guard let id = reader.text(), let severity = reader.text().flatMap(Fault.Severity.init),
      let message = reader.text(), let remedy = reader.text(), let line = reader.number(),
      let column = reader.number(), let columns = reader.number(), let more = reader.number()
    else { return nil }
    let explanation = more == 0 ? nil : reader.text()
    guard more == 0 || explanation != nil else { return nil }
    return Fault(
      id: id, severity: severity, message: message,
      location: line == 0 ? nil : Location(file: file, line: line, column: column),
      columns: columns == 0 ? nil : columns - 1, explanation: explanation, remedy: remedy)
  }
}
