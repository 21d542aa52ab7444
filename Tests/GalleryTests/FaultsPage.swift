import Diagnostics
import Foundation

/// A page of docs/reference made from the gallery: what each fault means and how it is drawn.
enum FaultsPage: String, CaseIterable {
  case faults
  case dialogueFaults = "dialogue-faults"

  /// What is about dialogues, words, lexicons and texts of documents has a page of its own.
  private static let spoken = ["dialogue-", "words-", "refusals-", "lexicon-", "document-"]

  func text() throws -> String {
    let isSpoken = self == .dialogueFaults
    let entries = try Gallery.folders.map(GalleryCase.init(folder:))
    let wanted = entries.filter { entry in
      Self.spoken.contains { entry.id.hasPrefix($0) } == isSpoken
    }
    return introduction + wanted.map(section).joined() + (isSpoken ? Self.ofSavedMeetings : "")
  }

  /// What only saved meetings bring to light has no folder.
  private static let ofSavedMeetings = """
    ## dialogue-version

    A dialogue has changed, although meetings were led by it, and its version is still the same.
    `entente check --meetings` holds the files against those that were kept beside the meetings.

    ```text
    fault: negotiation has changed, but is still version 2, by which meetings were led
    Raise its version, and name under `migrate` what is called otherwise now. [dialogue-version]
    ```

    **Remedy.** Raise `version`, and name under `migrate` what is called otherwise now.

    """

  private var introduction: String {
    switch self {
    case .faults:
      """
      # Faults

      What `entente check` and every command that reads files can find in them. A **fault** keeps a
      file from being used, a **warning** asks for attention. Each shows its place, the line, what to
      do, and its id in brackets; all are shown at once, sorted by place. The faults of dialogues,
      words, lexicons and texts of documents stand in [dialogue-faults.md](dialogue-faults.md).

      This page is made from the folders in `Tests/GalleryTests/Gallery`: each holds a change to
      small sound files and the fault as it is drawn. Lines with `-` are taken out, lines with `+`
      come in.


      """
    case .dialogueFaults:
      """
      # Faults of dialogues and texts

      What `entente check` and `entente meet` can find in the dialogues, in their words, in the
      lexicons and in the texts of the documents. The faults of files in general and of the
      catalogue stand in [faults.md](faults.md); how a dialogue is written stands in
      [dialogue-format.md](dialogue-format.md).

      All of these are faults, no warnings: nothing of the folder is used until they are mended. All
      are shown at once. `words-refusal` and `refusals-…` are for `entente check`: a meeting does not
      read the lists of refusals.

      This page is made from the folders in `Tests/GalleryTests/Gallery`: each holds a change to two
      small dialogues and the fault as it is drawn. Lines with `-` are taken out, lines with `+` come
      in. Where a change brings in the same fault in several languages, one is shown.


      """
    }
  }

  private func section(_ entry: GalleryCase) -> String {
    let severity = entry.expected.contains(": warning: ") ? "Warning" : "Fault"
    let isFurther = entry.variant != nil
    let lead = self == .faults && !isFurther ? "\(severity). " : ""
    let drawn = entry.expected.components(separatedBy: "\n\n").first ?? ""
    let remedy = entry.patch.remedy.isEmpty ? "" : "**Remedy.** \(entry.patch.remedy)\n\n"
    return (isFurther ? "" : "## \(entry.id)\n\n") + """
      \(lead)\(entry.patch.explanation)

      ```diff
      \(entry.patch.shown)
      ```

      ```text
      \(drawn.trimmingCharacters(in: .newlines))
      ```


      """ + remedy
  }
}
