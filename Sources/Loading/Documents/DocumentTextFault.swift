import Diagnostics
import Documents

/// Faults of the documents' text files.
enum DocumentTextFault {
  static func values(of key: TextKey, at location: Location) -> Fault {
    let names = key.values.sorted().map { "{\($0)}" }.joined(separator: ", ")
    return Fault(
      id: "document-text-values", message: "\(key.key) names other values than the program gives",
      location: location,
      remedy: names.isEmpty ? "Name none." : "Name exactly: \(names).")
  }
}
