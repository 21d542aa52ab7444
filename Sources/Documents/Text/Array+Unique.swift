extension [String] {
  /// Each once, in the order of their first places.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension [Document.Run] {
  /// A sentence that ends here instead of leading over to what follows.
  var withoutColon: [Document.Run] {
    guard case .text(let last)? = last, last.hasSuffix(":") else { return self }
    let sentence = last.dropLast().reversed().drop { $0 == "\u{A0}" || $0 == " " }.reversed()
    return dropLast() + [.text(String(sentence) + ".")]
  }
}
