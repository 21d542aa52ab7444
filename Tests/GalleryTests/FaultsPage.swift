import Diagnostics
import Foundation

/// docs/reference/faults.md, made from the gallery: what each fault means and how it is drawn.
enum FaultsPage {
  static func text() throws -> String {
    var page = """
      # Faults

      What `entente check` and every command that reads files can find in them. A **fault** keeps a
      file from being used, a **warning** asks for attention. Each shows its place, the line, what to
      do, and its id in brackets; all are shown at once, sorted by place.

      This page is made from the folders in `Tests/GalleryTests/Gallery`: each holds a change to a
      small sound catalogue and the fault as it is drawn. Lines with `-` are taken out, lines with
      `+` come in.


      """
    for id in Gallery.ids {
      page += try section(GalleryCase(id: id))
    }
    return page
  }

  private static func section(_ entry: GalleryCase) throws -> String {
    let severity = entry.expected.contains(": warning: ") ? "Warning" : "Fault"
    return """
      ## \(entry.id)

      \(severity). \(entry.patch.explanation)

      ```diff
      \(entry.patch.shown)
      ```

      ```text
      \(entry.expected.trimmingCharacters(in: .newlines))
      ```


      """
  }
}
