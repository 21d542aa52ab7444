/// The outline of a step: one shape for each thing that a step can be, so that no colour is needed.
enum SVGShape {
  static func path(
    _ shape: Drawing.Shape, at spot: LayeredLayout.Spot, width: Int, height: Int
  ) -> String {
    switch shape {
    case .automatic: rectangle(spot, width, height, radius: 2)
    case .question: rectangle(spot, width, height, radius: 10)
    case .choice: hexagon(spot, width, height)
    case .action:
      rectangle(spot, width, height, radius: 2)
        + bar(spot.x + 5, spot.y, height) + bar(spot.x + width - 5, spot.y, height)
    case .call:
      rectangle(spot, width, height, radius: 4)
        + rectangle(
          .init(x: spot.x + 3, y: spot.y + 3), width - 6, height - 6, radius: 3)
    case .end: rectangle(spot, width, height, radius: height / 2)
    }
  }

  private static func rectangle(
    _ spot: LayeredLayout.Spot, _ width: Int, _ height: Int, radius: Int
  ) -> String {
    "<rect class=\"shape\" x=\"\(spot.x)\" y=\"\(spot.y)\" width=\"\(width)\""
      + " height=\"\(height)\" rx=\"\(radius)\"/>"
  }

  private static func bar(_ x: Int, _ y: Int, _ height: Int) -> String {
    "<path class=\"shape\" d=\"M\(x) \(y)V\(y + height)\"/>"
  }

  private static func hexagon(
    _ spot: LayeredLayout.Spot, _ width: Int, _ height: Int
  ) -> String {
    let (left, right) = (spot.x, spot.x + width)
    let (top, bottom) = (spot.y, spot.y + height)
    return "<path class=\"shape\" d=\"M\(left) \(top + height / 2)L\(left + 9) \(top)"
      + "H\(right - 9)L\(right) \(top + height / 2)L\(right - 9) \(bottom)H\(left + 9)z\"/>"
  }
}
