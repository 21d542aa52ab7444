/// Something about the input that its author should hear once.
package enum LineRemark: Equatable, Sendable {
  /// NUL bytes were left out; the first stood in this line (from 1).
  case nulDropped(line: Int)
  /// Bytes that are no UTF-8 became U+FFFD; the first stood in this line (from 1).
  case bytesReplaced(line: Int)
  /// What is typed is not kept for another session; `code` is the errno.
  case historyUnavailable(path: String, code: Int32)
  /// The system has no UTF-8 locale; the editor moves by bytes.
  case localeNotUTF8

  enum Kind {
    case nul, bytes, history, locale
  }

  var kind: Kind {
    switch self {
    case .nulDropped: .nul
    case .bytesReplaced: .bytes
    case .historyUnavailable: .history
    case .localeNotUTF8: .locale
    }
  }
}
