/// The words of service level management in five languages, for commands and for documents.
package enum Glossary {
  /// All terms, by topic, in the order in which a document prints them.
  package static let terms: [Term] =
    people + services + agreements + values + availabilities + hours + incidents + handling
    + measures
    + money + offers + reviews

  /// The term with this id.
  package static func term(_ id: String) -> Term? { byId[id] }

  private static let byId: [String: Term] = Dictionary(
    uniqueKeysWithValues: terms.map { ($0.id, $0) })
}
