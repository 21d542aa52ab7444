/// Boxes in bands, one below the other, and links between them: what ``LayeredLayout`` places.
struct LayeredGraph {
  struct Box {
    let width: Int
    let height: Int
    /// Bands are ordered from top to bottom; a box stays within its own.
    let band: Int
  }

  struct Link {
    let from: Int
    let to: Int
    /// Room for its label; nil without one.
    let label: LayeredLayout.Size?
  }

  let boxes: [Box]
  let links: [Link]
  /// Where reading begins.
  let start: Int
  let bandCount: Int
}
