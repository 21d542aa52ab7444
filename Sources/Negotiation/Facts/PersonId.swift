/// The id of a person whom the customer's file does not know: from the last word of the name.
package enum PersonId {
  package static func from(_ name: String) -> String {
    let word = name.split(separator: " ").last.map(String.init) ?? name
    return String(word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" })
  }
}
