import Diagnostics
import Wording

/// One entry of a text file: `"…"`, `{of: digest, say: "…"}` or `{label: "…", also: […]}`.
struct SpokenText {
  let template: Template
  let source: String
  let also: [String]
  /// The digest of the English text that this one translates.
  let digest: String?
  let location: Location

  /// The digest that a translation of this text carries.
  var ownDigest: String { TextDigest.of(source) }

  static func read(_ pair: Entry.Pair, _ faults: inout FaultList) -> SpokenText? {
    if let text = pair.value.scalar {
      return make(text, also: [], digest: nil, at: pair.value.location, &faults)
    }
    var parts: (text: String, also: [String], digest: String?)?
    parts = Fields.read(pair.value, &faults) { fields throws(Incomplete) in
      let digest = fields.optional("of", Read.text)
      let also = fields.optional("also", Read.list(of: Read.text), else: [])
      let key = fields.has("label") ? "label" : "say"
      let text = fields.required(key, Read.text)
      return (try text(), try also(), try digest())
    }
    guard let parts else { return nil }
    return make(
      parts.text, also: parts.also, digest: parts.digest, at: pair.value.location, &faults)
  }

  private static func make(
    _ text: String, also: [String], digest: String?, at location: Location,
    _ faults: inout FaultList
  ) -> SpokenText? {
    do {
      return SpokenText(
        template: try Template(parsing: text), source: text, also: also, digest: digest,
        location: location)
    } catch {
      faults.add(DialogueFault.template((error.message, error.remedy), at: location))
      return nil
    }
  }
}
