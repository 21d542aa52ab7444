extension String {
  /// Without spaces, tabs and line ends at both ends; no-break spaces are meant and stay.
  func trimmingBlanks() -> String { trimmingLeadingBlanks().trimmingTrailingBlanks() }

  func trimmingLeadingBlanks() -> String {
    String(unicodeScalars.drop { $0.isBlank })
  }

  func trimmingTrailingBlanks() -> String {
    guard let last = unicodeScalars.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(unicodeScalars[...last])
  }
}

extension Unicode.Scalar {
  /// The blanks that a person types to lay out a file.
  var isBlank: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }
}
