/// The JSON Schemas of the files that authors write, so that editors complete and check them.
///
/// They say what a single file shows: keys, kinds and written forms. Whether names lead somewhere,
/// routes are complete and words fit is for `entente check`.
package enum FileSchema: String, CaseIterable, Sendable {
  case dialogue, text, refusals, test

  package var node: SchemaNode {
    switch self {
    case .dialogue: DialogueSchema.node
    case .text: TextSchema.node
    case .refusals: RefusalsSchema.node
    case .test: TestSchema.node
    }
  }
}
