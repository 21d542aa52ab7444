import Terminal

extension LineRemark {
  /// Said once, on standard error.
  var sentence: String {
    switch self {
    case .nulDropped(let line): "line \(line): NUL bytes were left out"
    case .bytesReplaced(let line):
      "line \(line): bytes that are no UTF-8 became U+FFFD; save the file as UTF-8"
    case .historyUnavailable(let path, _):
      "the history \(path) cannot be used; typed lines are not remembered"
    case .localeNotUTF8: "the system has no UTF-8 locale; editing goes by bytes"
    }
  }
}
