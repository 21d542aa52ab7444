import Diagnostics
import Understanding
import Wording

/// Holds the phrases of a lexicon against each other: a line that two keys claim would be understood
/// by luck. For `entente check`; a meeting does not wait for it.
enum LexiconCheck {
  static func run(folder: String, _ faults: inout FaultList) {
    for language in Language.allCases {
      // What is wrong with the file itself was said when it was loaded.
      var known = FaultList()
      guard let source = FileReader.read("\(folder)/\(language.code).yaml", &known),
        let entry = YAMLReader.read(source, &known),
        let words = LexiconLoader.words(in: source, &known)
      else { continue }
      for collision in words.collisions(language) {
        let owner = collision.owners.last
        let place = owner.flatMap { entry[$0.section.rawValue]?[$0.key]?.location }
        faults.add(fault(collision, at: place))
      }
    }
  }

  private static func fault(_ collision: LexiconWords.Collision, at place: Location?) -> Fault {
    let owners = collision.owners.map(\.key).joined(separator: " and ")
    return Fault(
      id: "lexicon-collision", message: "the line \"\(collision.line)\" means \(owners)",
      location: place, remedy: "Leave it to the one that people mean by it.")
  }
}
