package import Diagnostics
import Glibc

/// Reads the bytes of a file as text, or says what stands in the way.
package enum FileReader {
  /// Larger than any file of ours by far; more is a mistake in the path.
  static let maximumBytes = 8 << 20

  /// The file's text; nil when it is missing, unreadable, too large or not UTF-8, with the fault.
  ///
  /// - Parameter name: the name by which faults call the file; the path when nil.
  package static func read(
    _ path: String, as name: String? = nil, _ faults: inout FaultList
  ) -> SourceFile? {
    let name = name ?? path
    switch bytes(of: path) {
    case .success(let bytes): return source(bytes, name: name, &faults)
    case .failure(let trouble):
      faults.add(FileFault.unreadable(name, trouble.number))
      return nil
    }
  }

  /// Text out of bytes; a byte order mark at the beginning is dropped.
  package static func source(
    _ bytes: [UInt8], name: String, _ faults: inout FaultList
  ) -> SourceFile? {
    guard bytes.count <= maximumBytes else {
      faults.add(FileFault.tooLarge(name, bytes: maximumBytes))
      return nil
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      faults.add(FileFault.notText(at: firstInvalid(Array(body), name: name)))
      return nil
    }
    return SourceFile(name: name, text: text)
  }

  private struct Trouble: Error { let number: Int32 }

  private static func bytes(of path: String) -> Result<[UInt8], Trouble> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(Trouble(number: errno)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= maximumBytes {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .failure(Trouble(number: errno)) }
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return .success(bytes)
  }

  private static func firstInvalid(_ bytes: [UInt8], name: String) -> Location {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var valid = 0
    while case .scalarValue(let scalar) = decoder.decode(&rest) { valid += UTF8.width(scalar) }
    return TextPlace.location(after: Array(bytes[..<valid]), file: name)
  }
}
