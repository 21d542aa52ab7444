import Glibc

extension CacheImage {
  /// The parts of an image one behind the other, files in the order of their names.
  static func pieces(
    of files: [KeptFile], folders: [Folder], isSound: Bool, extra: [UInt8],
    program: UInt64
  ) -> [KeptFile.Piece] {
    let files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var tail = ByteWriter()
    tail.add(isSound ? 1 : 0)
    tail.add(folders.count)
    for folder in folders {
      tail.add(folder.name)
      tail.add(folder.count)
      let stamp = folder.stamp
      for number in [stamp.size, stamp.modified, stamp.changed, stamp.inode] {
        tail.addFixed(number)
      }
    }
    tail.add(extra.count)
    tail.add(extra)
    let names = files.flatMap(\.name.utf8)
    let length = files.count * rowLength + tail.bytes.count + names.count
    let rows = rows(
      of: files, namesAt: headerLength + length - names.count, entriesAt: headerLength + length)
    let index = rows + tail.bytes + names
    let all = files.reduce(headerLength + length) { $0 + $1.entry.count + $1.verdict.count }
    var head = ByteWriter(capacity: headerLength + length)
    for number in [magic, program, UInt64(all), Checksum.of(index)] { head.addFixed(number) }
    head.addFixed(UInt64(length))
    head.addFixed(UInt64(files.count))
    head.add(index)
    return [KeptFile.Piece(head.bytes)] + files.flatMap { [$0.entry, $0.verdict] }
  }

  private static func rows(of files: [KeptFile], namesAt: Int, entriesAt: Int) -> [UInt8] {
    var writer = ByteWriter(capacity: files.count * rowLength)
    var (name, place) = (namesAt, entriesAt)
    for file in files {
      let (entry, verdict) = (file.entry.count, file.verdict.count)
      let numbers: [UInt64] = [
        UInt64(name), UInt64(file.name.utf8.count), UInt64(place), UInt64(entry),
        file.entry.sum, file.stamp.size, file.stamp.modified, file.stamp.changed,
        file.stamp.inode, file.sum, UInt64(place + entry), UInt64(verdict),
        file.verdict.sum,
      ]
      for number in numbers { writer.addFixed(number) }
      name += file.name.utf8.count
      place += entry + verdict
    }
    return writer.bytes
  }
}

extension CacheFolder {
  /// Puts a file there in one step: who reads meanwhile has the old one or the new one. A folder that
  /// cannot be written is none of the user's worries: then everything is read again the next time.
  func put(_ pieces: [KeptFile.Piece], at path: String) {
    makeFolder()
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return }
    let temporary = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    let isWritten = PieceWriter(descriptor).write(pieces)
    close(descriptor)
    guard isWritten, rename(temporary, path) == 0 else {
      unlink(temporary)
      return
    }
  }

  func remove(_ path: String?) {
    if let path { unlink(path) }
  }

  private func makeFolder() {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      made += part
      if !made.isEmpty { mkdir(made, 0o700) }
      made += "/"
    }
  }
}
