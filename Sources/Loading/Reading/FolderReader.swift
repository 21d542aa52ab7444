import Glibc

/// Lists the files of a folder.
package enum FolderReader {
  /// Names of the files with an ending such as ".yaml", in alphabetical order of their bytes; nil
  /// when the folder cannot be listed. Names that begin with a dot are left out.
  package static func names(in folder: String, ending: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ending), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// How many names ``names(in:ending:)`` would give; nil when the folder cannot be listed.
  static func count(in folder: String, ending: String) -> Int? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    let ending = Array(ending.utf8)
    var count = 0
    while let entry = readdir(directory) {
      let isCounted = withUnsafeBytes(of: &entry.pointee.d_name) { name in
        let name = name.prefix { $0 != 0 }
        return name.first != UInt8(ascii: ".") && name.suffix(ending.count).elementsEqual(ending)
      }
      if isCounted { count += 1 }
    }
    return count
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
