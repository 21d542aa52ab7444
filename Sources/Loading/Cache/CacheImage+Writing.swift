import Glibc

extension CacheImage {
  /// The bytes of an image, files in the order of their names.
  static func bytes(
    of files: [KeptFile], folders: [(name: String, count: Int)], extra: [UInt8], program: UInt64
  ) -> [UInt8] {
    let files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let entries = files.map { EntryCoding.bytes(of: $0.entry) }
    var tail = ByteWriter()
    tail.add(folders.count)
    for folder in folders {
      tail.add(folder.name)
      tail.add(folder.count)
    }
    tail.add(extra.count)
    tail.add(extra)
    var names: [UInt8] = []
    for file in files { names += Array(file.name.utf8) }
    let length = files.count * rowLength + tail.bytes.count + names.count
    let index =
      rows(
        of: files, entries, namesAt: headerLength + length - names.count,
        entriesAt: headerLength + length) + tail.bytes + names
    var image = ByteWriter()
    for number in [magic, program, UInt64(headerLength + length + entries.joined().count)] {
      image.addFixed(number)
    }
    image.addFixed(Checksum.of(index))
    image.addFixed(UInt64(length))
    image.addFixed(UInt64(files.count))
    image.add(index)
    for entry in entries { image.add(entry) }
    return image.bytes
  }

  private static func rows(
    of files: [KeptFile], _ entries: [[UInt8]], namesAt: Int, entriesAt: Int
  ) -> [UInt8] {
    var writer = ByteWriter()
    var (name, place) = (namesAt, entriesAt)
    for (file, entry) in zip(files, entries) {
      let numbers: [UInt64] = [
        UInt64(name), UInt64(file.name.utf8.count), UInt64(place), UInt64(entry.count),
        Checksum.of(entry), file.stamp.size, file.stamp.modified, file.stamp.changed,
        file.stamp.inode, file.sum,
      ]
      for number in numbers { writer.addFixed(number) }
      name += file.name.utf8.count
      place += entry.count
    }
    return writer.bytes
  }
}

extension CacheFolder {
  /// Puts a file there in one step: who reads meanwhile has the old one or the new one. A folder that
  /// cannot be written is none of the user's worries: then everything is read again the next time.
  func put(_ bytes: [UInt8], at path: String) {
    makeFolder()
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return }
    let temporary = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    let isWritten = bytes.withUnsafeBytes { write($0, to: descriptor) }
    close(descriptor)
    guard isWritten, rename(temporary, path) == 0 else {
      unlink(temporary)
      return
    }
  }

  func remove(_ path: String?) {
    if let path { unlink(path) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var place = 0
    while place < bytes.count {
      let part = UnsafeRawBufferPointer(rebasing: bytes[place...])
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      place += count
    }
    return true
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
